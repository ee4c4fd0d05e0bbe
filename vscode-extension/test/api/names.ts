import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, open, type Tests } from './suite';

export const names: Tests = {
  'a definition in another language is given to whoever asks': async () => {
    const document = await open('buyer.js');
    const at = document.positionAt(document.getText().indexOf("'price'") + 2);
    let found: vscode.Location[] = [];
    for (const end = Date.now() + 60_000; found.length === 0 && Date.now() < end;) {
      // the server reads the workspace first
      found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeDefinitionProvider',
        file('buyer.js'),
        at,
      );
    }
    assert.deepEqual(
      found.map(({ uri, range }) => `${vscode.workspace.asRelativePath(uri)}:${range.start.line + 1}`),
      ['seller.py:3', 'seller.py:6'],
    );
  },
};
