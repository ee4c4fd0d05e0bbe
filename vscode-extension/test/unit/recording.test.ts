import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { test } from 'node:test';
import type { Batch, ToPage, TraceEvent } from '../../src/timeline/events';
import { Recording } from '../../src/timeline/recording';
import { Control } from '../../src/view/control';

const name: TraceEvent = { ph: 'M', cat: '__metadata', name: 'process_name', pid: 1, tid: 1, args: { name: 'ada' } };
const send: TraceEvent = { ph: 'X', cat: 'passage', name: 'send orders', pid: 1, tid: 1, ts: 5, dur: 1 };
const running: TraceEvent = { ph: 'X', cat: 'state', name: 'running', pid: 1, tid: 1, ts: 0, dur: 9 };

test('what a session tells is passed on, told again to a page that comes later, and saved', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recording-'));
  mkdirSync(path.join(folder, 'patio'));
  const batches: Batch[] = [
    { events: [name], open: [running], leftOut: 0 },
    { events: [send], open: [running], leftOut: 2 },
  ];
  const server = createServer((connection) => {
    connection.once('data', () => {
      connection.end(batches.map((batch) => `${JSON.stringify(batch)}\n`).join(''));
    });
  });
  await new Promise<void>((listening) => server.listen(path.join(folder, 'patio', '7.sock'), listening));
  try {
    const told: ToPage[] = [];
    const recording = await new Promise<Recording>((over) => {
      const begun: Recording = new Recording(new Control({ XDG_RUNTIME_DIR: folder }), '7', 'market', (message) => {
        told.push(message);
        if (message.kind === 'end') {
          over(begun);
        }
      });
    });
    assert.deepEqual(told.splice(0), [
      { kind: 'more', batch: batches[0] },
      { kind: 'more', batch: batches[1] },
      { kind: 'end' },
    ]);
    recording.replay();
    assert.deepEqual(told, [
      { kind: 'begin', title: 'market' },
      { kind: 'more', batch: { events: [name, send], open: [running], leftOut: 2 } },
      { kind: 'end' },
    ]);
    assert.deepEqual(JSON.parse(recording.trace()), [name, send, running]);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});
