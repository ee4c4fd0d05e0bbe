import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { event, file, folder, open, type Tests } from './suite';

export const configurations: Tests = {
  'F5 without a launch.json launches the manifest of the file in the editor': async () => {
    await open('seller.py');
    const begun = event(vscode.debug.onDidStartDebugSession);
    const ended = event(vscode.debug.onDidTerminateDebugSession);
    await vscode.debug.startDebugging(folder(), { type: 'patio', name: '', request: '' });
    const { configuration } = await begun;
    assert.equal(configuration.manifest, file('patio.json').fsPath);
    assert.equal(configuration.cwd, folder().uri.fsPath);
    await ended;
  },

  'a configuration is launched as it is, stops at a breakpoint, and its programs are threads': async () => {
    const stopped = new Promise<void>((resolve) => {
      const tracking = vscode.debug.registerDebugAdapterTrackerFactory('patio', {
        createDebugAdapterTracker: () => ({
          onDidSendMessage(message: { event?: string }) {
            if (message.event === 'stopped') {
              tracking.dispose();
              resolve();
            }
          },
        }),
      });
    });
    const place = new vscode.Location(file('seller.py'), new vscode.Position(4, 0));
    vscode.debug.addBreakpoints([new vscode.SourceBreakpoint(place)]);
    const ended = event(vscode.debug.onDidTerminateDebugSession);
    await vscode.debug.startDebugging(folder(), {
      type: 'patio',
      request: 'launch',
      name: 'orders',
      manifest: file('patio.json').fsPath,
    });
    await stopped;
    const { threads } = (await vscode.debug.activeDebugSession?.customRequest('threads')) as {
      threads: { name: string }[];
    };
    assert.ok(threads.some(({ name }) => name === 'seller'));
    vscode.debug.removeBreakpoints(vscode.debug.breakpoints);
    await vscode.debug.stopDebugging();
    await ended;
  },
};
