import * as vscode from 'vscode';
import { attach } from '../debug/attach';
import type { Homes } from '../home/homes';
import type { Language } from '../language';
import { messages } from '../messages';
import { breakOn } from './breakOn';
import type { Control } from './control';
import { goToSource } from './source';
import { Tree } from './tree';
import { Values } from './values';
import { Watch } from './watch';

/** The Patio view and what can be done in it. */
export function patioView(homes: Homes, control: Control, language: Language): vscode.Disposable {
  const values = new Values(control);
  const tree = new Tree(values);
  const view = vscode.window.createTreeView('patio.sessions', { treeDataProvider: tree, showCollapseAll: true });
  const watch = new Watch(control, tree, view);

  const act = async (id: string | undefined, what: string, request: object) => {
    const node = tree.node(id);
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
  const logs = async (id: string | undefined) => {
    const node = tree.node(id);
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
    values,
    view,
    watch,
    registerCommand('patio.view.terminate', (id?: string) => act(id, 'Terminate', { do: 'kill', signal: 'TERM' })),
    registerCommand('patio.view.kill', (id?: string) => act(id, 'Kill', { do: 'kill', signal: 'KILL' })),
    registerCommand('patio.view.restart', (id?: string) => act(id, 'Restart', { do: 'restart' })),
    registerCommand('patio.view.logs', logs),
    registerCommand('patio.view.attach', (id?: string) => attach(tree.node(id)?.session)),
    registerCommand('patio.view.goTo', (id?: string) => goToSource(language, tree.node(id ?? view.selection[0]))),
    registerCommand('patio.view.value', (id?: string) => values.show(tree.node(id))),
    registerCommand('patio.view.breakOn', (id?: string) => {
      breakOn(tree.node(id));
    }),
  );
}
