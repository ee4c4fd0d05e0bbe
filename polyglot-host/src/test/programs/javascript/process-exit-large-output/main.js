'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const { createHash } = require('node:crypto');

const LINES = 60_000;
if (process.argv[2]) {
  for (let i = 0; i < LINES; i += 100) {
    let text = '';
    for (let j = i; j < i + 100; j++) text += `line ${j} ${'x'.repeat(40)}\n`;
    process.stdout.write(text);
  }
  process.stderr.write('last words\n');
  if (process.argv[2] === 'exit') process.exit(6);
  process.exitCode = 7;
} else {
  const show = (status, text) => console.log(status, text.length, createHash('sha1').update(text).digest('hex'));

  // Into a file writes are synchronous, so that exit loses nothing; a pipe is emptied before a normal end.
  const file = fs.openSync('output.txt', 'w');
  const exits = spawnSync(process.execPath, [__filename, 'exit'], { stdio: ['ignore', file, 'pipe'] });
  fs.closeSync(file);
  show(exits.status, fs.readFileSync('output.txt'));
  console.log(exits.stderr.toString());

  const ends = spawnSync(process.execPath, [__filename, 'end'], { maxBuffer: 1e8 });
  show(ends.status, ends.stdout);
}
