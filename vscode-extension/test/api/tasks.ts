import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { event, type Tests } from './suite';

export const tasks: Tests = {
  'each manifest is a task, which runs to the end': async () => {
    const offered = await vscode.tasks.fetchTasks({ type: 'patio' });
    const task = offered.find(({ name }) => name === 'run patio.json');
    assert.ok(task, offered.map(({ name }) => name).join());
    const ended = event(vscode.tasks.onDidEndTaskProcess);
    await vscode.tasks.executeTask(task);
    assert.equal((await ended).exitCode, 0);
  },
};
