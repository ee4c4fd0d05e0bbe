import * as vscode from 'vscode';
import { messages } from '../messages';
import { waitingIn, type Waiting } from './waiting';

/** Attaches to a session that the user names. */
export async function attach(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  await vscode.debug.startDebugging(folder, { type: 'patio', request: 'attach', name: messages.waitingSession });
}

/** A configuration with a port and a token: what it lacks, the user is asked for. */
export async function withSession(
  configuration: vscode.DebugConfiguration,
): Promise<vscode.DebugConfiguration | undefined> {
  // `patio debug` calls the port debugServer, to which VS Code would connect by itself.
  const { debugServer, port = debugServer, token } = configuration as Record<string, unknown>;
  const session = port === undefined || token === undefined ? await askForWaiting() : { port, token };
  return session === undefined ? undefined : { ...configuration, ...session, debugServer: undefined };
}

async function askForWaiting(): Promise<Waiting | undefined> {
  const printed = await vscode.window.showInputBox({
    title: messages.waitingSession,
    prompt: messages.pasteWaiting,
    placeHolder: 'attach with {"type": "patio", "request": "attach", "token": …',
    ignoreFocusOut: true, // the text is fetched from a terminal
    validateInput: (text) => (text === '' || waitingIn(text) ? undefined : messages.notWaiting),
  });
  return printed === undefined ? undefined : waitingIn(printed);
}
