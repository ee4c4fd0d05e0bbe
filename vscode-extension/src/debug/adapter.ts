import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Homes } from '../home/homes';

/** Starts `patio dap` for a debug session. */
export class Adapters implements vscode.DebugAdapterDescriptorFactory {
  constructor(private readonly homes: Homes) {}

  async createDebugAdapterDescriptor(session: vscode.DebugSession): Promise<vscode.DebugAdapterDescriptor | undefined> {
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
