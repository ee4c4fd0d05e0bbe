import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Homes } from '../home/homes';

const HERE = '127.0.0.1';

/** Starts `patio dap` for what is launched; what waits for a debugger has an adapter of its own. */
export class Adapters implements vscode.DebugAdapterDescriptorFactory {
  constructor(private readonly homes: Homes) {}

  async createDebugAdapterDescriptor(session: vscode.DebugSession): Promise<vscode.DebugAdapterDescriptor | undefined> {
    if (session.configuration.request === 'attach') {
      return new vscode.DebugAdapterServer(Number(session.configuration.port), HERE);
    }
    const home = await this.homes.need();
    if (home === undefined) {
      return undefined;
    }
    const cwd = session.workspaceFolder?.uri.fsPath ?? path.dirname(home.launcher);
    const environment = Object.entries(this.homes.environment()).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return new vscode.DebugAdapterExecutable(home.launcher, ['dap'], { cwd, env: Object.fromEntries(environment) });
  }
}
