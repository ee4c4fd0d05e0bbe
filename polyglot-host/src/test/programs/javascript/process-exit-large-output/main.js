'use strict';
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');

const LINES = 60_000;
if (process.argv[2] === 'child') {
  for (let i = 0; i < LINES; i += 100) {
    let text = '';
    for (let j = i; j < i + 100; j++) text += `line ${j} ${'x'.repeat(40)}\n`;
    process.stdout.write(text);
  }
  process.stderr.write('last words\n');
  process.exit(6);
}

// A shell's pipe, as writes to a pipe are synchronous and those to a socket, which spawn would make, are not.
const { stdout, stderr } = spawnSync('/bin/sh', ['-c', '{ "$0" main.js child; echo "status $?" >&2; } | cat', process.execPath], {
  maxBuffer: 1e8,
});
console.log(stdout.length, createHash('sha1').update(stdout).digest('hex'));
console.log(stderr.toString().trim());
