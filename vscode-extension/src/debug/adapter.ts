import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Homes } from '../home/homes';

const HERE = '127.0.0.1';

/** Starts `patio dap`, but where `patio debug` speaks on a port. */
export class Adapters implements vscode.DebugAdapterDescriptorFactory {
  constructor(private readonly homes: Homes) {}

  async createDebugAdapterDescriptor(session: vscode.DebugSession): Promise<vscode.DebugAdapterDescriptor | undefined> {
    const { request, port } = session.configuration as Record<string, unknown>;
    if (request === 'attach' && port !== undefined) {
      return new vscode.DebugAdapterServer(Number(port), HERE);
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
