'use strict';
const { Readable } = require('node:stream');
const readline = require('node:readline');

const lines = readline.createInterface({ input: Readable.from(['one\ntwo\n', 'thr', 'ee']) });
lines.on('line', (line) => console.log(line));
lines.on('close', () => {
  console.log('closed', lines.terminal, lines.closed);
  for (const late of [() => lines.question('more? ', () => {}), () => lines.pause(), () => lines.resume(), () => lines.write('x')]) {
    try {
      late();
      console.log('done');
    } catch (error) {
      console.log(error.code, error.message);
    }
  }
});
