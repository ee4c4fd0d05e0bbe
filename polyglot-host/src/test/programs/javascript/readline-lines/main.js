'use strict';
const readline = require('node:readline');

const lines = readline.createInterface({ input: process.stdin, crlfDelay: Infinity });
let number = 0;
lines.on('line', (line) => {
  number += 1;
  console.log(number, JSON.stringify(line));
  if (number === 3) lines.pause();
});
lines.on('pause', () => console.log('paused'));
lines.on('resume', () => console.log('resumed'));
lines.on('close', () => {
  console.log('closed after', number, lines.terminal, lines.closed);
  try {
    lines.question('more? ', () => {});
  } catch (error) {
    console.log(error.code, error.message);
  }
});
