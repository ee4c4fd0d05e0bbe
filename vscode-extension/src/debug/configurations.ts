import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import type { Homes } from '../home/homes';
import { messages } from '../messages';
import type { Control } from '../view/control';
import { withSession } from './attach';
import { choose, type Choice } from './choose';

/** A launch configuration as VS Code has it, for what was chosen. */
export function configurationOf(choice: Choice, name = nameOf(choice)): vscode.DebugConfiguration {
  return { type: 'patio', request: 'launch', name, ...choice };
}

function nameOf(choice: Choice): string {
  const file = 'manifest' in choice ? choice.manifest : choice.program;
  return vscode.workspace.asRelativePath(file, false);
}

/** What the file before the user's eyes means, in a folder of the workspace. */
export function chosenFor(
  file: vscode.Uri | undefined,
  folder: vscode.WorkspaceFolder | undefined,
): Choice | undefined {
  return choose(file?.scheme === 'file' ? file.fsPath : undefined, folder?.uri.fsPath, existsSync);
}

/** Completes configurations before they reach the adapter: F5 without a launch.json, and a host to run them. */
export class Configurations implements vscode.DebugConfigurationProvider {
  constructor(
    private readonly homes: Homes,
    private readonly control: Control,
  ) {}

  resolveDebugConfiguration(
    folder: vscode.WorkspaceFolder | undefined,
    configuration: vscode.DebugConfiguration,
  ): vscode.DebugConfiguration | undefined {
    // VS Code hands over an empty object where there is no launch.json.
    const filled = configuration.request ? configuration : this.guess(folder);
    return filled === undefined ? undefined : { internalConsoleOptions: 'openOnSessionStart', ...filled };
  }

  async resolveDebugConfigurationWithSubstitutedVariables(
    folder: vscode.WorkspaceFolder | undefined,
    configuration: vscode.DebugConfiguration,
  ): Promise<vscode.DebugConfiguration | undefined> {
    if (configuration.request === 'attach') {
      return withSession(configuration, this.control);
    }
    const cwd = folder === undefined ? {} : { cwd: folder.uri.fsPath };
    return (await this.homes.need()) === undefined ? undefined : { ...cwd, ...configuration };
  }

  private guess(folder: vscode.WorkspaceFolder | undefined): vscode.DebugConfiguration | undefined {
    const choice = chosenFor(vscode.window.activeTextEditor?.document.uri, folder);
    if (choice === undefined) {
      void vscode.window.showInformationMessage(messages.nothingToRun);
      return undefined;
    }
    return configurationOf(choice);
  }
}
