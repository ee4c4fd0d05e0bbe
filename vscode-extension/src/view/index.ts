import * as vscode from 'vscode';
import type { Homes } from '../home/homes';
import { messages } from '../messages';
import type { Control } from './control';
import type { Node } from './nodes';
import { Tree } from './tree';
import { Watch } from './watch';

/** The Patio view and what can be done in it. */
export function patioView(homes: Homes, control: Control): vscode.Disposable {
  const tree = new Tree();
  const view = vscode.window.createTreeView('patio.sessions', { treeDataProvider: tree, showCollapseAll: true });
  const watch = new Watch(control, tree, view);

  const act = async (node: Node | undefined, what: string, request: object) => {
    if (node?.program === undefined) {
      return;
    }
    try {
      await control.ask(node.session, { ...request, pat: node.program });
      await watch.look();
    } catch (error) {
      void vscode.window.showErrorMessage(
        messages.failed(what, error instanceof Error ? error.message : String(error)),
      );
    }
  };
  const logs = async (node: Node | undefined) => {
    const home = await homes.need();
    if (home !== undefined && node?.program !== undefined) {
      const shellArgs = ['logs', '--follow', '--session', node.session, node.program];
      vscode.window
        .createTerminal({ name: `${node.program} log`, shellPath: home.launcher, shellArgs, env: homes.environment() })
        .show(true);
    }
  };

  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    view,
    watch,
    registerCommand('patio.view.terminate', (node?: Node) => act(node, 'Terminate', { do: 'kill', signal: 'TERM' })),
    registerCommand('patio.view.kill', (node?: Node) => act(node, 'Kill', { do: 'kill', signal: 'KILL' })),
    registerCommand('patio.view.restart', (node?: Node) => act(node, 'Restart', { do: 'restart' })),
    registerCommand('patio.view.logs', logs),
  );
}
