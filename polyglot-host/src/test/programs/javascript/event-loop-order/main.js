'use strict';

setTimeout(() => {
  console.log('timeout 1');
  process.nextTick(() => console.log('tick in timeout 1'));
  Promise.resolve().then(() => console.log('microtask in timeout 1'));
}, 0);
setTimeout(() => console.log('timeout 2'), 0);
process.nextTick(() => {
  console.log('tick 1');
  Promise.resolve().then(() => {
    console.log('microtask in tick 1');
    process.nextTick(() => console.log('tick in microtask in tick 1'));
  });
  process.nextTick(() => console.log('tick in tick 1'));
});
process.nextTick((a, b) => console.log('tick 2', a, b), 'x', 'y');
queueMicrotask(() => console.log('microtask 1'));
Promise.resolve().then(() => {
  console.log('microtask 2');
  queueMicrotask(() => console.log('microtask in microtask'));
  process.nextTick(() => console.log('tick in microtask'));
});
(async () => {
  console.log('async starts');
  await null;
  console.log('after await 1');
  await new Promise((resolve) => process.nextTick(resolve));
  console.log('after await of a tick');
})();
console.log('main ends');

setTimeout(() => {
  setImmediate(() => {
    console.log('immediate 1');
    process.nextTick(() => console.log('tick in immediate 1'));
    Promise.resolve().then(() => console.log('microtask in immediate 1'));
    setImmediate(() => {
      console.log('immediate in immediate: next round');
      require('node:fs').readFile(__filename, () => {
        setTimeout(() => console.log('timeout from poll: second'), 0);
        setImmediate(() => console.log('immediate from poll: first'));
      });
    });
  });
  setImmediate(() => console.log('immediate 2'));
}, 10);
