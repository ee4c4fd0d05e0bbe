'use strict';

let rounds = 0;
process.on('beforeExit', (code) => {
  rounds += 1;
  console.log('beforeExit', rounds, code);
  if (rounds < 3) setTimeout(() => console.log('more work', rounds), 1);
});
process.once('beforeExit', () => console.log('once'));
process.on('exit', (code) => console.log('exit', code));
setTimeout(() => console.log('work'), 1);
setTimeout(() => console.log('never, as unref'), 60_000).unref();
setInterval(() => console.log('never'), 60_000).unref();
