import * as vscode from 'vscode';
import type { Control } from './control';
import type { Node } from './nodes';

const SCHEME = 'patio-value';

/** Values of exports, which are asked for when somebody wants to see them. They are shown as documents that nobody edits. */
export class Values implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly registered = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);

  readonly onDidChange = this.changed.event;

  constructor(private readonly control: Control) {}

  /** What is exported now, or why that cannot be told. */
  text(node: Node): Promise<string> {
    return this.ask(node.session, node.label);
  }

  /** Opens it, or shows what has become of it where it is open. */
  async show(node: Node | undefined): Promise<void> {
    if (node === undefined) {
      return; // it is exported no longer
    }
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${node.label}`, query: node.session });
    this.changed.fire(uri);
    await vscode.window.showTextDocument(uri, { preview: true });
  }

  provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    return this.ask(uri.query, uri.path.slice(1));
  }

  private async ask(session: string, name: string): Promise<string> {
    try {
      const { text } = (await this.control.ask(session, { do: 'value', name })) as { text: string };
      return text;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  dispose(): void {
    this.registered.dispose();
    this.changed.dispose();
  }
}
