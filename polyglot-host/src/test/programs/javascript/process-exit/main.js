'use strict';

process.on('exit', (code) => {
  console.log('exit', code, process.exitCode);
  process.exitCode = 5;
  setTimeout(() => console.log('never'), 0);
  Promise.resolve().then(() => console.log('never'));
});
process.on('exit', (code) => console.log('second listener', code, process.exitCode));
process.on('beforeExit', () => console.log('never, as exit was called'));

setTimeout(() => console.log('never'), 60_000);
setImmediate(() => {
  try {
    process.exit(3);
  } finally {
    console.log('never');
  }
});
console.log('main');
