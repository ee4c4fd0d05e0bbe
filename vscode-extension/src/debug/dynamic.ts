import * as vscode from 'vscode';
import { configurationOf } from './configurations';
import { isRunnable, MANIFEST } from './runnable';

const NOT_THE_USERS = '**/{node_modules,target,build,dist,out,.venv,venv,__pycache__,.git}/**';
const MOST_FILES = 200;

/** Offers a configuration for each manifest of a folder, then for each file that could be a program. */
export const dynamicConfigurations: vscode.DebugConfigurationProvider = {
  async provideDebugConfigurations(folder) {
    if (folder === undefined) {
      return [];
    }
    const manifests = await find(folder, `**/${MANIFEST}`);
    const files = await find(folder, '**/*.{js,mjs,cjs,py,java}');
    const programs = await Promise.all(files.map(async (file) => ((await isProgram(file)) ? [file] : [])));
    return [
      ...manifests.map((file) => configurationOf({ manifest: file.fsPath })),
      ...programs.flat().map((file) => configurationOf({ program: file.fsPath })),
    ];
  },
};

async function find(folder: vscode.WorkspaceFolder, pattern: string): Promise<vscode.Uri[]> {
  const files = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, pattern),
    new vscode.RelativePattern(folder, NOT_THE_USERS),
    MOST_FILES,
  );
  return files.sort((a, b) => a.fsPath.localeCompare(b.fsPath));
}

async function isProgram(file: vscode.Uri): Promise<boolean> {
  const bytes = await vscode.workspace.fs.readFile(file);
  return isRunnable(file.fsPath, new TextDecoder().decode(bytes));
}
