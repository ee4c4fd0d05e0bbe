import * as path from 'node:path';
import * as vscode from 'vscode';
import { messages } from '../messages';
import type { Control } from '../view/control';
import { Panel } from './panel';
import { Recording } from './recording';

/** The command that shows what happens in a session. */
export function timeline(control: Control, extension: vscode.Uri): vscode.Disposable {
  let panel: Panel | undefined;
  return vscode.commands.registerCommand('patio.timeline', async (row?: unknown) => {
    const session = await chosen(control, typeof row === 'string' ? row : undefined);
    if (session === undefined) {
      return;
    }
    panel ??= new Panel(extension, () => {
      panel = undefined;
    });
    const title = messages.timelineOf(path.basename(session.folder), session.id);
    panel.show((tell) => new Recording(control, session.id, title, tell), session.folder);
  });
}

interface Chosen extends vscode.QuickPickItem {
  readonly id: string;
  readonly folder: string;
}

/** The session that is meant: that of the row, the only one, or the one that the user picks. */
async function chosen(control: Control, id: string | undefined): Promise<Chosen | undefined> {
  const sessions = (await control.snapshots()).map(({ session }) => ({
    label: path.basename(session.folder),
    description: messages.processOf(session.session),
    id: session.session,
    folder: session.folder,
  }));
  const meant = sessions.find((each) => each.id === id) ?? (sessions.length === 1 ? sessions[0] : undefined);
  if (meant !== undefined) {
    return meant;
  }
  if (sessions.length === 0) {
    void vscode.window.showInformationMessage(messages.noSession);
    return undefined;
  }
  return vscode.window.showQuickPick(sessions, { title: messages.timeline });
}
