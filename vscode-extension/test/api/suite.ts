import * as vscode from 'vscode';
import { activation } from './activation';
import { configurations } from './configurations';
import { names } from './names';
import { tasks } from './tasks';

/** A behaviour and what shows it. */
export type Tests = Readonly<Record<string, () => Promise<void>>>;

const LONGEST_MILLIS = 120_000;

/** Called by the extension host, inside of which all of this runs: what the extension is to other extensions and VS Code. */
export async function run(): Promise<void> {
  const failures: string[] = [];
  for (const [name, test] of Object.entries({ ...activation, ...names, ...configurations, ...tasks })) {
    try {
      await test();
      console.log(`API TEST ok: ${name}`);
    } catch (error) {
      failures.push(name);
      console.log(
        `API TEST failed: ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
  if (failures.length > 0) {
    throw new Error(`API TEST failed: ${failures.join('; ')}`);
  }
}

/** Waits for an event, the first one that is meant. */
export function event<T>(source: vscode.Event<T>, meant: (value: T) => boolean = () => true): Promise<T> {
  return new Promise((resolve, reject) => {
    const listening = source((value) => {
      if (meant(value)) {
        clearTimeout(timer);
        listening.dispose();
        resolve(value);
      }
    });
    const timer = setTimeout(() => {
      listening.dispose();
      reject(new Error('the event did not come'));
    }, LONGEST_MILLIS);
  });
}

/** A file of the workspace, in the editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file(name));
  await vscode.window.showTextDocument(document);
  return document;
}

export function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder().uri, name);
}

export function folder(): vscode.WorkspaceFolder {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (first === undefined) {
    throw new Error('no folder is open');
  }
  return first;
}
