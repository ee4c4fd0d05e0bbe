'use strict';

process.on('exit', (code) => console.log('exit', code));
process.on('SIGINT', () => {
  console.log('interrupted: cleaning up');
  process.exit(130);
});
setInterval(() => {}, 1000);
setImmediate(() => process.kill(process.pid, 'SIGINT'));
