import * as vscode from 'vscode';
import { messages } from '../messages';
import { javaFrames, type JavaFrame } from './frames';

class FrameLink extends vscode.TerminalLink {
  constructor(readonly frame: JavaFrame) {
    super(frame.start, frame.length, 'Go to Line');
  }
}

/** Makes the frames of Java tracebacks in terminals links to their lines. */
export const frameLinks: vscode.TerminalLinkProvider<FrameLink> = {
  provideTerminalLinks: (context) => javaFrames(context.line).map((frame) => new FrameLink(frame)),

  async handleTerminalLink({ frame }) {
    const [file] = await vscode.workspace.findFiles(`**/${frame.file}`, '**/{node_modules,target}/**', 1);
    if (file === undefined) {
      void vscode.window.showInformationMessage(messages.noSuchFile(frame.file));
      return;
    }
    const at = new vscode.Position(frame.line - 1, 0);
    await vscode.window.showTextDocument(file, { selection: new vscode.Range(at, at) });
  },
};
