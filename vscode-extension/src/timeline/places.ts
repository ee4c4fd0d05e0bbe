import { existsSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { messages } from '../messages';

/** Goes to a line that a session has told, as in `main.py:7`: a file of its folder, or of that name in the workspace. */
export async function goTo(where: string, folder: string): Promise<void> {
  const [, name, line] = /^(.+):(\d+)$/.exec(where) ?? [];
  if (name === undefined) {
    return;
  }
  const near = path.resolve(folder, name);
  const file = existsSync(near)
    ? vscode.Uri.file(near)
    : (await vscode.workspace.findFiles(`**/${name}`, '**/{node_modules,target}/**', 1))[0];
  if (file === undefined) {
    void vscode.window.showInformationMessage(messages.noSuchFile(name));
    return;
  }
  const at = new vscode.Position(Number(line) - 1, 0);
  await vscode.window.showTextDocument(file, {
    selection: new vscode.Range(at, at),
    viewColumn: vscode.ViewColumn.One,
  });
}
