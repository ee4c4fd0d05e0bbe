import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Language } from '../language';
import { messages } from '../messages';
import type { Node } from './nodes';

/** Goes to where the sources name what a row stands for: those of its session, if there are several. */
export async function goToSource(language: Language, node: Node | undefined): Promise<void> {
  if (node?.named === undefined) {
    return;
  }
  const { kind, name, folder } = node.named;
  const all = await language.definitions(kind, name);
  const place = all.find(({ uri }) => uri.fsPath.startsWith(folder + path.sep)) ?? all[0];
  if (place === undefined) {
    void vscode.window.showInformationMessage(messages.notNamed(name));
    return;
  }
  await vscode.window.showTextDocument(place.uri, { selection: place.range });
}
