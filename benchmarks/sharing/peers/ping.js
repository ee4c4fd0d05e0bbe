// ping and echo as two threads that post messages to each other.
'use strict';
const { isMainThread, parentPort, Worker } = require('node:worker_threads');
const { measureAsync } = require('../../hot/clock');

async function main() {
  const worker = new Worker(__filename);
  let came;
  worker.on('message', () => came());
  const ping = (message) =>
    new Promise((resolve) => {
      came = resolve;
      worker.postMessage(message);
    });
  await ping(null); // echo has started
  await measureAsync(async () => {
    for (let i = 0; i < 1000; i++) await ping({ id: i, price: 99.5 });
  });
  await worker.terminate();
}

if (isMainThread) main();
else parentPort.on('message', (message) => parentPort.postMessage(message));
