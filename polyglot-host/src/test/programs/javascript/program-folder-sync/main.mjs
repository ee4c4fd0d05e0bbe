// Brings one folder to the state of another by content, says what it does, and can do it dry.
import fs from 'node:fs/promises';
import { createReadStream, constants } from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { execFileSync } from 'node:child_process';
import assert from 'node:assert/strict';

const digest = async (file) => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

async function* walk(root, below = '') {
  const entries = await fs.readdir(path.join(root, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.join(below, entry.name);
    if (entry.isDirectory()) {
      yield { name, kind: 'folder' };
      yield* walk(root, name);
    } else if (entry.isSymbolicLink()) yield { name, kind: 'link', id: await fs.readlink(path.join(root, name)) };
    else yield { name, kind: 'file', id: await digest(path.join(root, name)), mode: (await fs.stat(path.join(root, name))).mode & 0o777 };
  }
}
const scan = async (root) => new Map((await Array.fromAsync(walk(root))).map((entry) => [entry.name, entry]));

async function plan(from, to) {
  const [wanted, found] = await Promise.all([scan(from), scan(to)]);
  const byContent = new Map([...found.values()].filter(({ kind }) => kind === 'file').map((entry) => [entry.id, entry.name]));
  const steps = [];
  for (const [name, entry] of wanted) {
    const there = found.get(name);
    if (there && there.kind !== entry.kind) steps.push(['remove', name]);
    if (there?.kind === entry.kind && there.id === entry.id) {
      if (there.mode !== entry.mode) steps.push(['chmod', name, entry.mode.toString(8)]);
    } else if (entry.kind === 'file') steps.push(byContent.has(entry.id) ? ['reuse', name, byContent.get(entry.id)] : ['copy', name]);
    else if (entry.kind === 'link') steps.push(['link', name, entry.id]);
    else steps.push(['mkdir', name]);
  }
  for (const name of found.keys()) if (!wanted.has(name) && !wanted.has(path.dirname(name)) === !found.has(path.dirname(name))) steps.push(['remove', name]);
  return steps;
}

const actions = {
  mkdir: (from, to) => fs.mkdir(to, { recursive: true }),
  copy: (from, to) => fs.copyFile(from, to),
  reuse: (from, to, root, source) => fs.copyFile(path.join(root, source), to, constants.COPYFILE_FICLONE),
  link: async (from, to, root, target) => {
    await fs.rm(to, { force: true });
    await fs.symlink(target, to);
  },
  chmod: (from, to, root, mode) => fs.chmod(to, mode),
  remove: (from, to) => fs.rm(to, { recursive: true, force: true }),
};
const sync = async (from, to, { dry = false } = {}) => {
  const steps = await plan(from, to);
  for (const [action, name, ...rest] of dry ? [] : steps) await actions[action](path.join(from, name), path.join(to, name), to, ...rest);
  return steps.map((step) => step.join(' '));
};

const write = async (root, files) => {
  for (const [name, text] of Object.entries(files)) {
    await fs.mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await fs.writeFile(path.join(root, name), text);
  }
};
process.umask(0o022);
await write('source', { 'a.txt': 'alpha', 'deep/er/b.txt': 'beta', 'deep/same.txt': 'moved content', 'run.sh': '#!/bin/sh\necho ran\n', 'kind/inner.txt': 'was a file', 'leer zeichen/ü.txt': 'ü' });
await fs.symlink('a.txt', 'source/alias');
await fs.chmod('source/run.sh', 0o755);
await write('target', { 'a.txt': 'old alpha', 'old-place.txt': 'moved content', kind: 'a file', 'gone/x/y.txt': 'y', 'run.sh': '#!/bin/sh\necho ran\n' });

console.log(await sync('source', 'target', { dry: true }));
console.log(await fs.readFile('target/a.txt', 'utf8'));
await sync('source', 'target');
console.log(await sync('source', 'target'), [...(await scan('target')).keys()]);
console.log(execFileSync('target/run.sh', { encoding: 'utf8' }).trim(), await fs.readFile('target/alias', 'utf8'), (await fs.lstat('target/alias')).isSymbolicLink());
assert.deepEqual(await scan('source'), await scan('target'));
await fs.appendFile('source/a.txt', '!');
await fs.rm('source/deep', { recursive: true });
console.log(await sync('source', 'target'), await sync('source', 'missing').catch(({ code, path: where }) => [code, where]));
