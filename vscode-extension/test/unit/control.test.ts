import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { Control } from '../../src/view/control';

let folder: string;
let control: Control;
const servers: Server[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'control-'));
  mkdirSync(path.join(folder, 'patio'));
  control = new Control({ XDG_RUNTIME_DIR: folder });
});
afterEach(() => {
  servers.splice(0).forEach((server) => server.close());
  rmSync(folder, { recursive: true });
});

/** A session as the control protocol shows it: one line in, one line out, and the end. */
async function session(id: string, answer: (request: { do: string }) => object): Promise<void> {
  const server = createServer((connection) => {
    connection.setEncoding('utf8');
    connection.once('data', (line: string) =>
      connection.end(`${JSON.stringify(answer(JSON.parse(line) as { do: string }))}\n`),
    );
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(path.join(folder, 'patio', `${id}.sock`), listening));
}

describe('the sessions that run', () => {
  test('are those whose sockets answer, in the order of their numbers', async () => {
    const answer = (id: string) => (request: { do: string }) =>
      request.do === 'ps' ? { session: id, folder: '/', programs: [] } : { exports: [], channels: [], pats: [] };
    await session('100', answer('100'));
    await session('99', answer('99'));
    writeFileSync(path.join(folder, 'patio', '98.sock'), '');
    writeFileSync(path.join(folder, 'patio', 'spare.sock'), '');
    const found = await control.snapshots();
    assert.deepEqual(
      found.map((snapshot) => snapshot.session.session),
      ['99', '100'],
    );
  });

  test('are none before the first one made its folder', async () => {
    assert.deepEqual(await new Control({ XDG_RUNTIME_DIR: path.join(folder, 'absent') }).snapshots(), []);
  });

  test('tell why they refuse', async () => {
    await session('1', () => ({ error: 'feed has ended already' }));
    await assert.rejects(control.ask('1', { do: 'kill', pat: 'feed', signal: 'TERM' }), /feed has ended already/);
  });
});
