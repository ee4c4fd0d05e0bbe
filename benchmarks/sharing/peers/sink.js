// source and sink as two threads. A port has no bound: the source posts 1,000 for each 1,000 that came, 4,000 ahead.
'use strict';
const { isMainThread, parentPort, Worker } = require('node:worker_threads');
const { measureAsync } = require('../../hot/clock');

const BATCH = 1000;

async function main() {
  const worker = new Worker(__filename);
  let received = 0;
  let batchCame = () => {};
  worker.on('message', () => {
    if (++received % BATCH === 0) {
      worker.postMessage('more');
      batchCame();
    }
  });
  const batch = () => new Promise((resolve) => (batchCame = resolve));
  await batch(); // source has started
  await measureAsync(batch);
  await worker.terminate();
}

function source() {
  let id = 0;
  const post = () => {
    for (let i = 0; i < BATCH; i++) parentPort.postMessage({ id: id++, price: 99.5 });
  };
  parentPort.on('message', post);
  for (let ahead = 0; ahead < 4; ahead++) post();
}

if (isMainThread) main();
else source();
