'use strict';

Error.stackTraceLimit = 1;
process.on('exit', (code) => console.log('exit', code));
setTimeout(() => console.log('never'), 60_000);
async function load() {
  throw new TypeError('not caught');
}
load();
console.log('main');
