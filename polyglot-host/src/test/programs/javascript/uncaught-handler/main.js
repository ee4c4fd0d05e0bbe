'use strict';

const steps = [
  () => {
    setTimeout(() => {
      throw new Error('from a timer');
    }, 1);
  },
  () => {
    process.nextTick(() => {
      throw 'a string from a tick';
    });
  },
  () => {
    queueMicrotask(() => {
      throw new RangeError('from a microtask');
    });
  },
  () => Promise.reject(new Error('a rejection')),
  async () => {
    throw undefined;
  },
];

process.on('uncaughtExceptionMonitor', (error, origin) => console.log('monitor', error?.message ?? error, origin));
process.on('uncaughtException', (error, origin) => {
  console.log('handler', error instanceof Error, error?.message ?? error, origin);
  const step = steps.shift();
  if (step) setImmediate(step);
});
process.on('exit', (code) => console.log('exit', code));
throw new Error('from main');
