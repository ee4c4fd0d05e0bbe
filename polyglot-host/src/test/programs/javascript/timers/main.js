'use strict';

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const never = () => console.log('never');

const timeouts = async () => {
  await new Promise((resolve) => setTimeout((...args) => resolve(console.log('args', args)), 1, 'a', 2, null));
  clearTimeout(setTimeout(never, 1));
  clearTimeout(+setTimeout(never, 1));
  clearTimeout(`${+setTimeout(never, 1)}`);
  clearInterval(setTimeout(never, 1));
  for (const nothing of [undefined, null, 'no such timer', 987654, {}]) clearTimeout(nothing);
  {
    using disposed = setTimeout(never, 1);
    console.log('disposed at the end of the block', disposed.hasRef());
  }
  await sleep(5);

  const timer = setTimeout(never, 60_000);
  console.log(typeof timer, timer.constructor.name, timer.hasRef(), timer.unref().hasRef(), timer.ref().hasRef(), timer.refresh() === timer);
  console.log(Number.isInteger(+timer), timer[Symbol.toPrimitive]() === Number(timer), timer.close() === timer);

  let fired = 0;
  const again = setTimeout(() => (fired += 1), 1);
  await sleep(5);
  again.refresh();
  await sleep(5);
  console.log('refreshed after it fired', fired);
};

const intervals = () =>
  new Promise((resolve) => {
    let ticks = 0;
    const interval = setInterval(
      function (label) {
        ticks += 1;
        console.log(label, ticks, this === interval);
        if (ticks < 3) return;
        clearInterval(this);
        resolve();
      },
      2,
      'interval',
    );
  });

const immediates = async () => {
  clearImmediate(setImmediate(never));
  const immediate = setImmediate(never);
  console.log(immediate.constructor.name, immediate.hasRef(), immediate.unref().hasRef());
  clearImmediate(immediate);
  await new Promise((resolve) => setImmediate((x) => resolve(console.log('immediate', x)), 'arg'));
};

const order = async () => {
  const started = performance.now();
  const done = [];
  await Promise.all([30, 10, 20, 10, -5, NaN, '15'].map((ms) => new Promise((resolve) => setTimeout(() => resolve(done.push(ms)), ms))));
  console.log(done, performance.now() - started >= 29);
};

(async () => {
  await timeouts();
  await intervals();
  await immediates();
  await order();
  for (const wrong of ['text', undefined, null]) {
    try {
      setTimeout(wrong);
    } catch (error) {
      console.log(error.code, error.message);
    }
  }
})();
