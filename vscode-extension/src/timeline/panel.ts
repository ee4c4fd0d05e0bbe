import * as vscode from 'vscode';
import { messages } from '../messages';
import type { FromPage, ToPage } from './events';
import { pageText } from './pageText';
import { goTo } from './places';
import type { Recording } from './recording';

/** The tab that shows a timeline. */
export class Panel {
  private readonly panel: vscode.WebviewPanel;
  private recording: Recording | undefined;
  private ready = false;
  private folder = '';

  constructor(extension: vscode.Uri, closed: () => void) {
    const media = vscode.Uri.joinPath(extension, 'media');
    const code = vscode.Uri.joinPath(extension, 'target', 'extension');
    const options = { enableScripts: true, localResourceRoots: [media, code] };
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false };
    this.panel = vscode.window.createWebviewPanel('patio.timeline', messages.timeline, column, options);
    const icon = (theme: string) => vscode.Uri.joinPath(media, `timeline-${theme}.svg`);
    this.panel.iconPath = { light: icon('light'), dark: icon('dark') };
    const { webview } = this.panel;
    webview.onDidReceiveMessage((message: FromPage) => void this.hear(message));
    webview.html = pageText(
      webview.cspSource,
      String(webview.asWebviewUri(vscode.Uri.joinPath(code, 'timeline.js'))),
      String(webview.asWebviewUri(vscode.Uri.joinPath(media, 'timeline.css'))),
    );
    this.panel.onDidDispose(() => {
      this.recording?.dispose();
      closed();
    });
  }

  /** Shows another session from now on. */
  show(begin: (tell: (message: ToPage) => void) => Recording, folder: string): void {
    this.recording?.dispose();
    this.folder = folder;
    const recording: Recording = begin((message) => {
      if (this.ready && recording === this.recording) {
        void this.panel.webview.postMessage(message);
      }
    });
    this.recording = recording;
    if (this.ready) {
      recording.replay();
    }
    this.panel.reveal(undefined, false);
  }

  private async hear(message: FromPage): Promise<void> {
    switch (message.kind) {
      case 'ready': // also after the tab was hidden, when the page begins anew
        this.ready = true;
        this.recording?.replay();
        break;
      case 'go':
        await goTo(message.where, this.folder);
        break;
      case 'save':
        await this.save(message);
        break;
    }
  }

  private async save(wish: FromPage & { kind: 'save' }): Promise<void> {
    const [name, text] =
      wish.what === 'svg' ? ['timeline.svg', wish.text] : ['trace.json', this.recording?.trace() ?? '[]'];
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file(this.folder);
    const file = await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.joinPath(folder, name) });
    if (file !== undefined) {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    }
  }
}
