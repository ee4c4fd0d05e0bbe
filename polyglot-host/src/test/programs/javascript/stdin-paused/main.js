'use strict';

// A paused stdin holds up nothing: the program ends without having read all.
process.stdin.setEncoding('utf8');
process.stdin.once('data', (text) => {
  console.log(JSON.stringify(text.slice(0, 9)));
  process.stdin.pause();
});
