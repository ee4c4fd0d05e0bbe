import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { Debuggee } from './debuggee.mjs';

const TRIO = path.resolve(import.meta.dirname, '../../../../../samples/trio');

let debuggee;

beforeEach(() => {
  const folder = path.join(realpathSync(mkdtempSync(path.join(tmpdir(), 'patio-client-'))), 'trio');
  cpSync(TRIO, folder, { recursive: true });
  debuggee = new Debuggee(folder);
});

afterEach(() => {
  debuggee.kill();
  rmSync(path.dirname(debuggee.folder), { recursive: true, force: true });
});

test('programs in three languages stop, step and show what they hold, each by itself', async () => {
  await debuggee.launch({ manifest: 'patio.json' }, { 'ada.js': [12], 'guido.py': [15], 'James.java': [14] });

  const ada = await debuggee.standsAt('ada', 'ada.js', 12, 'breakpoint');
  assert.equal((await debuggee.values(ada, 'Locals')).option, '"--count"');
  assert.equal(await debuggee.value(ada, 'globalThis.count + Number(value)'), '4');
  const guido = await debuggee.standsAt('guido', 'guido.py', 15, 'breakpoint');
  assert.equal((await debuggee.values(guido, 'Globals')).total, '4');
  assert.equal(await debuggee.value(guido, 'count + total'), '5');
  const james = await debuggee.standsAt('james', 'James.java', 14, 'breakpoint');
  assert.equal((await debuggee.values(james, 'Locals')).total, '5');
  assert.equal(await debuggee.value(james, 'args[1]'), '"5"');

  await debuggee.step('guido', 'next');
  await debuggee.standsAt('guido', 'guido.py', 13, 'step');
  await debuggee.step('ada', 'continue');
  const next = await debuggee.standsAt('ada', 'ada.js', 12, 'breakpoint');
  assert.equal(await debuggee.value(next, 'globalThis.count'), '2');
  await debuggee.step('james', 'next');
  await debuggee.standsAt('james', 'James.java', 12, 'step');

  const end = debuggee.end();
  for (const file of ['ada.js', 'guido.py', 'James.java']) {
    const source = { path: path.join(debuggee.folder, file) };
    await debuggee.client.setBreakpointsRequest({ source, breakpoints: [] });
  }
  for (const name of ['ada', 'guido', 'james']) {
    await debuggee.step(name, 'continue');
  }
  assert.equal(await end, 0);
  assert.equal(debuggee.output.match(/together 12/g).length, 3);
  assert.equal(await debuggee.leave(), 0);
});

test('a program stops where it raises, and its end is not that of the others', async () => {
  await debuggee.launch({ manifest: 'crash.json' }, { 'guido.py': [17] }, ['raised']);
  const frame = await debuggee.standsAt('icarus', 'icarus.py', 3, 'exception');
  assert.equal(await debuggee.value(frame, 'height'), '4');
  const threadId = await debuggee.thread('icarus');
  const { body } = await debuggee.client.customRequest('exceptionInfo', { threadId });
  assert.match(`${body.exceptionId} ${body.description}`, /ValueError.*too close to the sun/);

  await debuggee.client.setExceptionBreakpointsRequest({ filters: [] });
  const exited = await debuggee.exited('icarus');
  await debuggee.step('icarus', 'continue');
  await exited.done;
  await debuggee.standsAt('guido', 'guido.py', 17, 'breakpoint');
  const end = debuggee.end();
  await debuggee.step('guido', 'continue');
  assert.equal(await end, 1);
});

test('one program is terminated, then all of them', async () => {
  await debuggee.launch({ manifest: 'patio.json', stopOnEntry: ['guido', 'james'] }, {});
  await debuggee.standsAt('guido', 'guido.py', 1, 'entry');
  const exited = await debuggee.exited('james');
  await debuggee.client.customRequest('terminateThreads', { threadIds: [await debuggee.thread('james')] });
  await exited.done;

  const end = debuggee.end();
  await debuggee.client.customRequest('terminate');
  assert.notEqual(await end, 0);
});
