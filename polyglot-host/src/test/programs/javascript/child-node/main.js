'use strict';
const { spawnSync, execFileSync } = require('node:child_process');

const node = (...args) => spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, FROM: 'parent' } });
console.log(node('child.js', 'a', 'b c').stdout);
console.log(node('-e', 'process.exit(7)').status);
console.log(node('-p', '6 * 7').stdout);
console.log(execFileSync(process.execPath, ['-'], { input: 'console.log("from stdin", process.argv.length)', encoding: 'utf8' }));
