import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { isUnbuilt, locate } from '../../src/home/locate';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'locate-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function program(...words: string[]): string {
  const file = path.join(folder, ...words);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

describe('the home', () => {
  test('is where the setting says: a home, a checkout, or the launcher itself', async () => {
    const home = program('home', 'bin', 'patio');
    const checkout = program('checkout', 'patio');
    const locatedBy = async (setting: string) => (await locate({ setting, path: '', folders: [] }))?.launcher;
    assert.equal(await locatedBy(path.join(folder, 'home')), home);
    assert.equal(await locatedBy(path.join(folder, 'checkout')), checkout);
    assert.equal(await locatedBy(checkout), checkout);
  });

  test('is nowhere else when the setting names a folder without one', async () => {
    program('on-path', 'patio');
    const places = { setting: path.join(folder, 'absent'), path: path.join(folder, 'on-path'), folders: [] };
    assert.equal(await locate(places), undefined);
  });

  test('is on the PATH before it is in the workspace', async () => {
    const onPath = program('on-path', 'patio');
    const inWorkspace = program('workspace', 'patio');
    const folders = [path.join(folder, 'workspace')];
    assert.deepEqual(await locate({ setting: '', path: path.join(folder, 'on-path'), folders }), {
      launcher: onPath,
      foundBy: 'path',
    });
    assert.deepEqual(await locate({ setting: '', path: '', folders }), {
      launcher: inWorkspace,
      foundBy: 'workspace',
    });
  });

  test('is neither a folder nor a file that cannot be run', async () => {
    mkdirSync(path.join(folder, 'a', 'patio'), { recursive: true });
    mkdirSync(path.join(folder, 'b'));
    writeFileSync(path.join(folder, 'b', 'patio'), '');
    const folders = [path.join(folder, 'a'), path.join(folder, 'b')];
    assert.equal(await locate({ setting: '', path: '', folders }), undefined);
  });

  test('is unbuilt in a checkout without an image', async () => {
    const home = { launcher: program('patio'), foundBy: 'workspace' } as const;
    assert.equal(await isUnbuilt(home), false);
    program('mvnw');
    assert.equal(await isUnbuilt(home), true);
    program('distribution', 'target', 'patio', 'image', 'bin', 'java');
    assert.equal(await isUnbuilt(home), false);
  });
});
