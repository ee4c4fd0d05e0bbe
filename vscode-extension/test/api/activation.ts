import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, type Tests } from './suite';

interface Package {
  contributes: { commands: { command: string }[] };
}

export const activation: Tests = {
  'the extension becomes active with a file of one of the languages': async () => {
    await open('seller.py');
    const extension = vscode.extensions.getExtension('patio.patio');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  },

  'every command of the package is there': async () => {
    const extension = vscode.extensions.getExtension<unknown>('patio.patio');
    const { commands } = (extension?.packageJSON as Package).contributes;
    const there = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      commands.map(({ command }) => command).filter((command) => !there.has(command)),
      [],
    );
  },
};
