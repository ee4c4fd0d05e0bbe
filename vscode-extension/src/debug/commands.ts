import * as vscode from 'vscode';
import { messages } from '../messages';
import { attach } from './attach';
import { chosenFor, configurationOf } from './configurations';
import { exactly } from './choose';
import { threadOf } from './thread';

/** The commands of the debugger, by their names. */
export function debugCommands(): vscode.Disposable {
  const commands: Record<string, (...words: unknown[]) => Promise<void>> = {
    'patio.debug': (file) => debug(file),
    'patio.debugProgram': (uri) => debug(uri),
    'patio.debugFile': (file) => debugFile(file),
    'patio.attach': () => attach(),
    'patio.pauseAll': () => request(vscode.debug.activeDebugSession, 'patio/pauseAll', {}),
    'patio.continueAll': () => request(vscode.debug.activeDebugSession, 'patio/continueAll', {}),
    'patio.followMessage': followMessage,
    'patio.debug.killProgram': (thread) => forThread(thread, 'terminateThreads', (id) => ({ threadIds: [id] })),
    'patio.debug.restartProgram': (thread) => forThread(thread, 'patio/restart', (threadId) => ({ threadId })),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  );
}

async function debug(word: unknown): Promise<void> {
  const file = fileOf(word);
  const folder = folderOf(file);
  const choice = chosenFor(file, folder);
  if (choice === undefined) {
    void vscode.window.showInformationMessage(messages.nothingToRun);
    return;
  }
  await vscode.debug.startDebugging(folder, configurationOf(choice));
}

async function debugFile(word: unknown): Promise<void> {
  const file = fileOf(word);
  if (file !== undefined) {
    await vscode.debug.startDebugging(folderOf(file), configurationOf(exactly(file.fsPath)));
  }
}

/** A step into a call that sends goes along with the message; into any other it is a step as always. */
async function followMessage(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.debug.stepInto');
}

/** The file that a menu was opened on, or that a lens names, or the one in the active editor. */
export function fileOf(word: unknown): vscode.Uri | undefined {
  if (typeof word === 'string') {
    return vscode.Uri.parse(word, true);
  }
  return word instanceof vscode.Uri ? word : vscode.window.activeTextEditor?.document.uri;
}

export function folderOf(file: vscode.Uri | undefined): vscode.WorkspaceFolder | undefined {
  const own = file === undefined ? undefined : vscode.workspace.getWorkspaceFolder(file);
  return own ?? vscode.workspace.workspaceFolders?.[0];
}

async function forThread(word: unknown, command: string, words: (thread: number) => object): Promise<void> {
  const item = vscode.debug.activeStackItem;
  const thread = threadOf(word) ?? item?.threadId;
  const session = vscode.debug.activeDebugSession;
  if (thread !== undefined) {
    await request(session, command, words(thread));
  }
}

async function request(session: vscode.DebugSession | undefined, command: string, words: object): Promise<void> {
  if (session?.type !== 'patio') {
    void vscode.window.showInformationMessage(messages.notDebugging);
    return;
  }
  try {
    await session.customRequest(command, words);
  } catch (refused) {
    const why = refused instanceof Error ? refused.message : String(refused);
    void vscode.window.showErrorMessage(why.includes('there is no request') ? messages.tooOld : why);
  }
}
