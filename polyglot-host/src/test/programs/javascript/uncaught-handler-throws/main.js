'use strict';

Error.stackTraceLimit = 1;
process.on('exit', (code) => console.log('exit', code));
process.on('uncaughtException', (error) => {
  console.log('handling', error.message);
  throw new Error('in the handler');
});
throw new Error('first');
