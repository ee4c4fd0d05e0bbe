import * as vscode from 'vscode';
import { debugging } from './debug';
import { doctor } from './home/doctor';
import { Homes, type Look } from './home/homes';
import { showProblem } from './home/showProblem';
import { SpareHost } from './home/spareHost';
import { statusBar } from './home/statusBar';
import { Language } from './language';
import { running } from './tasks';
import { timeline } from './timeline';
import { patioView } from './view';
import { Control } from './view/control';

let spareHost: SpareHost | undefined;

const WALKTHROUGH = 'patio.patio#start';

export function activate(context: vscode.ExtensionContext): void {
  const output = vscode.window.createOutputChannel('Patio');
  const homes = new Homes(output);
  const control = new Control(process.env);
  const language = new Language(homes, output);
  spareHost = new SpareHost(homes, output);
  context.subscriptions.push(
    output,
    spareHost,
    homes,
    statusBar(homes),
    language,
    debugging(homes, control),
    patioView(homes, control, language),
    timeline(control, context.extensionUri),
    running(homes),
    vscode.commands.registerCommand('patio.doctor', () => doctor(homes, output)),
    vscode.commands.registerCommand('patio.showOutput', () => {
      output.show();
    }),
    vscode.commands.registerCommand('patio.gettingStarted', (step = 'home') =>
      vscode.commands.executeCommand(
        'workbench.action.openWalkthrough',
        { category: WALKTHROUGH, step: String(step) },
        false,
      ),
    ),
  );
  void homes.look().then((look) => {
    sayEarly(look, output);
  });
}

export function deactivate(): Promise<void> | undefined {
  return spareHost?.release();
}

/** A JDK of a wrong version is worth a word at once; who has no Patio yet hears it when asking for something. */
function sayEarly(look: Look, output: vscode.OutputChannel): void {
  if ('problem' in look && look.problem.kind !== 'no-home') {
    void showProblem(look.problem, output);
  }
}
