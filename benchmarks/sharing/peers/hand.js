// Posts a value to another thread, which is cloned on the way, and waits for its last element, a unit:
// hand.js SECONDS KIND COUNT. Floats stand in a Float64Array.
'use strict';
const { isMainThread, parentPort, Worker } = require('node:worker_threads');
const { measureAsync } = require('../../hot/clock');
const { make } = require('../values');

async function main() {
  const [kind, count] = process.argv.slice(3);
  const made = make(kind, count);
  const value = kind === 'floats' ? Float64Array.from(made) : made;
  const worker = new Worker(__filename);
  let came;
  worker.on('message', () => came());
  await measureAsync(
    () =>
      new Promise((resolve) => {
        came = resolve;
        worker.postMessage(value);
      }),
  );
  await worker.terminate();
}

if (isMainThread) main();
else parentPort.on('message', (value) => parentPort.postMessage(value[value.length - 1]));
