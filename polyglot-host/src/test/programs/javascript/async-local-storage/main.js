'use strict';
const { AsyncLocalStorage, AsyncResource, executionAsyncId } = require('node:async_hooks');
const { EventEmitter } = require('node:events');
const fs = require('node:fs');

const storage = new AsyncLocalStorage();
const log = (label) => console.log(label, storage.getStore());

log('outside');
const result = storage.run({ id: 1 }, () => {
  log('inside');
  setImmediate(() => {
    log('immediate');
    setTimeout(() => {
      log('timeout');
      fs.readFile(__filename, () => {
        log('a callback of fs');
        setImmediate(requests);
      });
    }, 1);
  });
  process.nextTick(log, 'tick');
  queueMicrotask(() => log('microtask'));
  Promise.resolve().then(() => log('then'));
  storage.run({ id: 2 }, () => log('nested'));
  storage.exit(() => log('exit'));
  log('inside again');
  return 'result';
});
console.log(result, storage.getStore());

const request = async (id) => {
  await new Promise((resolve) => setTimeout(resolve, 50 - id));
  await fs.promises.stat('.');
  return `${id}:${storage.getStore().id}`;
};
async function requests() {
  console.log(await Promise.all([3, 4, 5].map((id) => storage.run({ id }, request, id))), storage.getStore());

  const bound = storage.run('bound', () => AsyncResource.bind(() => storage.getStore()));
  const snapshot = storage.run('snapshot', () => AsyncLocalStorage.snapshot());
  console.log(bound(), snapshot(() => storage.getStore()), storage.run('static', () => AsyncLocalStorage.bind(() => storage.getStore()))());

  class Job extends AsyncResource {
    run(fn) {
      return this.runInAsyncScope(fn, null);
    }
  }
  const job = storage.run('job', () => new Job('JOB'));
  console.log(job.run(() => storage.getStore()), job.asyncId() > 0, executionAsyncId() >= 0);

  const emitter = new EventEmitter();
  storage.run('listener', () => emitter.on('e', () => log('emitter keeps the emitter\'s store')));
  storage.run('emit', () => emitter.emit('e'));

  storage.enterWith('entered');
  setTimeout(() => {
    log('after enterWith');
    storage.disable();
    log('disabled');
    const withDefault = new AsyncLocalStorage({ defaultValue: 'default', name: 'mine' });
    console.log(withDefault.getStore(), withDefault.name, withDefault.run(1, () => withDefault.getStore()));
  }, 1);
}
