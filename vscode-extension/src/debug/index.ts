import * as vscode from 'vscode';
import type { Homes } from '../home/homes';
import type { Control } from '../view/control';
import { Adapters } from './adapter';
import { debugCommands } from './commands';
import { Configurations } from './configurations';
import { dynamicConfigurations } from './dynamic';
import { tellsTheEnd } from './ends';
import { inlineValues } from './inlineValues';

/** Debugging: the adapter, what to launch, what is shown beside the code. */
export function debugging(homes: Homes, control: Control): vscode.Disposable {
  const dynamic = vscode.DebugConfigurationProviderTriggerKind.Dynamic;
  return vscode.Disposable.from(
    vscode.debug.registerDebugAdapterDescriptorFactory('patio', new Adapters(homes)),
    vscode.debug.registerDebugConfigurationProvider('patio', new Configurations(homes, control)),
    vscode.debug.registerDebugConfigurationProvider('patio', dynamicConfigurations, dynamic),
    vscode.debug.registerDebugAdapterTrackerFactory('patio', tellsTheEnd),
    vscode.languages.registerInlineValuesProvider(['javascript', 'python', 'java'], inlineValues),
    debugCommands(),
  );
}
