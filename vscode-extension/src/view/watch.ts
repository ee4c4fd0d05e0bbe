import type * as vscode from 'vscode';
import type { Control } from './control';
import { nodesOf } from './nodes';
import type { Tree } from './tree';

const PAUSE_MILLIS = 400;

/** Keeps the view as the sessions are, as long as somebody sees it. */
export class Watch implements vscode.Disposable {
  private timer: NodeJS.Timeout | undefined;
  private looking = false;
  private readonly listening: vscode.Disposable;

  constructor(
    private readonly control: Control,
    private readonly tree: Tree,
    private readonly view: vscode.TreeView<unknown>,
  ) {
    this.listening = view.onDidChangeVisibility(() => void this.look());
    void this.look();
  }

  /** Looks now, and again and again while the view is visible. */
  async look(): Promise<void> {
    if (this.looking || !this.view.visible) {
      return;
    }
    this.looking = true;
    clearTimeout(this.timer);
    try {
      this.tree.show(nodesOf(await this.control.snapshots()));
    } finally {
      this.looking = false;
      this.timer = setTimeout(() => void this.look(), PAUSE_MILLIS);
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listening.dispose();
  }
}
