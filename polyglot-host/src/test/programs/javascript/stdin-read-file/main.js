'use strict';
const fs = require('node:fs');

const [first, ...rest] = fs.readFileSync(0, 'utf8').trimEnd().split('\n').map(Number);
console.log(first, rest.reduce((a, b) => a + b, 0));
console.log(fs.readFileSync('/dev/stdin').length);
console.log(fs.readSync(0, Buffer.alloc(4)));
