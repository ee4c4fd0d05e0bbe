import * as vscode from 'vscode';
import { buttons, problemText } from '../messages';
import type { Problem } from './problem';

/** Says what is wrong with Patio, with buttons to what helps. */
export async function showProblem(problem: Problem, output: vscode.OutputChannel): Promise<void> {
  const offered = problem.kind === 'broken' ? [buttons.output, buttons.help] : [buttons.help, buttons.settings];
  switch (await vscode.window.showErrorMessage(problemText(problem), ...offered)) {
    case buttons.help:
      await vscode.commands.executeCommand('patio.gettingStarted', problem.kind === 'no-jdk' ? 'jdk' : 'home');
      break;
    case buttons.settings:
      await vscode.commands.executeCommand(
        'workbench.action.openSettings',
        problem.kind === 'no-jdk' ? 'patio.javaHome' : 'patio.home',
      );
      break;
    case buttons.output:
      output.show();
      break;
  }
}
