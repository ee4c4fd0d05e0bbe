import * as vscode from 'vscode';
import { problemText } from '../messages';
import type { Homes } from './homes';

/** The status bar item: which Patio is used, or that there is none. A click runs the doctor. */
export function statusBar(homes: Homes): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('patio.home', vscode.StatusBarAlignment.Right, 10);
  item.name = 'Patio';
  item.command = 'patio.doctor';
  item.text = '$(loading~spin) Patio';
  item.show();
  const listening = homes.onDidLook((look) => {
    if ('home' in look) {
      item.text = '$(layout) Patio';
      item.tooltip = `${look.version}\n${look.home.launcher}`;
      item.backgroundColor = undefined;
    } else {
      item.text = '$(warning) Patio';
      item.tooltip = problemText(look.problem);
      item.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
    }
  });
  return vscode.Disposable.from(item, listening);
}
