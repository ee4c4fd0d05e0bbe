import * as vscode from 'vscode';
import { chosenFor } from '../debug/configurations';
import { fileOf, folderOf } from '../debug/commands';
import type { Homes } from '../home/homes';
import { messages } from '../messages';
import { frameLinks } from './links';
import { RunTasks } from './provider';

/** Running in a terminal: tasks, the Run buttons, links from tracebacks. */
export function running(homes: Homes): vscode.Disposable {
  const tasks = new RunTasks(homes);
  const run = async (word: unknown) => {
    const file = fileOf(word);
    const choice = chosenFor(file, folderOf(file));
    if (choice === undefined) {
      void vscode.window.showInformationMessage(messages.nothingToRun);
      return;
    }
    await tasks.run(vscode.Uri.file('manifest' in choice ? choice.manifest : choice.program));
  };
  const runFile = async (word: unknown) => {
    const file = fileOf(word);
    if (file !== undefined) {
      await tasks.run(file);
    }
  };
  return vscode.Disposable.from(
    vscode.tasks.registerTaskProvider('patio', tasks),
    vscode.window.registerTerminalLinkProvider(frameLinks),
    vscode.commands.registerCommand('patio.run', run),
    vscode.commands.registerCommand('patio.runProgram', run),
    vscode.commands.registerCommand('patio.runFile', runFile),
  );
}
