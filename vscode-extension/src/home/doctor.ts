import * as vscode from 'vscode';
import { messages } from '../messages';
import type { Homes } from './homes';

/** Shows what this machine has and lacks. */
export async function doctor(homes: Homes, output: vscode.OutputChannel): Promise<void> {
  await homes.lookAgain();
  const home = await homes.need();
  if (home === undefined) {
    return;
  }
  const ended = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: 'Patio Doctor' },
    () => homes.run(home, 'doctor'),
  );
  output.append(ended.stdout + ended.stderr);
  output.show(true);
  if (ended.status === 0) {
    void vscode.window.showInformationMessage(messages.doctorFine);
  } else {
    void vscode.window.showWarningMessage(messages.doctorFound);
  }
}
