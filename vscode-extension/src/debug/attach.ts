import * as vscode from 'vscode';
import { messages } from '../messages';
import type { Control } from '../view/control';
import { waitingIn, type Waiting } from './waiting';

/** Attaches to a session, by its id or as the user chooses. */
export async function attach(session?: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  const chosen = session === undefined ? {} : { session };
  await vscode.debug.startDebugging(folder, {
    type: 'patio',
    request: 'attach',
    name: messages.attachedTo(session),
    ...chosen,
  });
}

type Chosen = Waiting | { readonly session: string };

/** A configuration that names a session, or a port and a token: where it does neither, the user is asked. */
export async function withSession(
  configuration: vscode.DebugConfiguration,
  control: Control,
): Promise<vscode.DebugConfiguration | undefined> {
  // `patio debug` calls the port debugServer, to which VS Code would connect by itself.
  const { debugServer, port = debugServer, token, session } = configuration as Record<string, unknown>;
  const named = session !== undefined || (port !== undefined && token !== undefined);
  const chosen = named ? { port, token, session } : await choose(control);
  return chosen === undefined ? undefined : { ...configuration, ...chosen, debugServer: undefined };
}

async function choose(control: Control): Promise<Chosen | undefined> {
  const running = await control.snapshots();
  if (running.length === 0) {
    return askForWaiting();
  }
  const sessions = running.map(({ session }) => ({
    label: session.programs.map((program) => program.name).join(', '),
    description: messages.sessionOf(session.session),
    detail: session.folder,
    choose: (): Promise<Chosen | undefined> => Promise.resolve({ session: session.session }),
  }));
  const other = { label: messages.otherSession, description: '', detail: messages.pasteWaiting, choose: askForWaiting };
  const picked = await vscode.window.showQuickPick([...sessions, other], { title: messages.attach });
  return picked?.choose();
}

async function askForWaiting(): Promise<Waiting | undefined> {
  const printed = await vscode.window.showInputBox({
    title: messages.attach,
    prompt: messages.pasteWaiting,
    placeHolder: 'attach with {"type": "patio", "request": "attach", "token": …',
    ignoreFocusOut: true, // the text is fetched from a terminal
    validateInput: (text) => (text === '' || waitingIn(text) ? undefined : messages.notWaiting),
  });
  return printed === undefined ? undefined : waitingIn(printed);
}
