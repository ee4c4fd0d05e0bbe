// Tasks with dependencies, a limit on how many run at once, retries, time limits and cancelling.
import { setTimeout as sleep } from 'node:timers/promises';
import { EventEmitter, once } from 'node:events';
import { AsyncLocalStorage } from 'node:async_hooks';
import { inspect } from 'node:util';

const current = new AsyncLocalStorage();

class Limit {
  #free;
  #waiting = [];
  constructor(size) {
    this.#free = size;
  }
  async acquire() {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise((resolve) => this.#waiting.push(resolve));
    return { [Symbol.dispose]: () => this.#release() };
  }
  #release() {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free += 1;
  }
}

class Scheduler extends EventEmitter {
  #tasks = new Map();
  #promises = new Map();
  running = 0;
  peak = 0;

  add(name, { after = [], retries = 0, limit = 1000 } = {}, work) {
    this.#tasks.set(name, { name, after, retries, limit, work });
    return this;
  }

  async run(size, signal) {
    const slots = new Limit(size);
    for (const name of this.#tasks.keys()) this.#start(name, slots, signal, []);
    const settled = await Promise.allSettled(this.#promises.values());
    return Object.fromEntries([...this.#promises.keys()].map((name, i) => [name, settled[i].status === 'fulfilled' ? settled[i].value : `${settled[i].reason.name}: ${settled[i].reason.message}`]));
  }

  #start(name, slots, signal, path) {
    if (path.includes(name)) throw new Error(`a cycle: ${[...path, name].join(' -> ')}`);
    if (!this.#promises.has(name)) {
      const task = this.#tasks.get(name);
      const needed = task.after.map((other) => this.#start(other, slots, signal, [...path, name]));
      const promise = this.#execute(task, needed, slots, signal);
      promise.catch(() => {});
      this.#promises.set(name, promise);
    }
    return this.#promises.get(name);
  }

  async #execute(task, needed, slots, signal) {
    const inputs = await Promise.all(needed);
    using slot = await slots.acquire();
    signal?.throwIfAborted();
    this.peak = Math.max(this.peak, (this.running += 1));
    try {
      for (let attempt = 1; ; attempt++) {
        try {
          const abort = AbortSignal.any([AbortSignal.timeout(task.limit), ...(signal ? [signal] : [])]);
          return await current.run(`${task.name}#${attempt}`, task.work, inputs, abort);
        } catch (error) {
          this.emit('failure', task.name, attempt, error.name);
          if (attempt > task.retries || signal?.aborted) throw error;
        }
      }
    } finally {
      this.running -= 1;
    }
  }
}

const flaky = (failures) => async () => {
  await sleep(1);
  if (failures-- > 0) throw new TypeError(`not yet, in ${current.getStore()}`);
  return current.getStore();
};
const scheduler = new Scheduler();
const failures = [];
scheduler.on('failure', (...details) => failures.push(details));
scheduler
  .add('sum', { after: ['one', 'two', 'three'] }, async (inputs) => inputs.reduce((a, b) => a + b))
  .add('one', {}, async () => sleep(3, 1))
  .add('two', {}, async () => sleep(2, 2))
  .add('three', {}, async () => sleep(1, 3))
  .add('flaky', { retries: 2 }, flaky(2))
  .add('hopeless', { retries: 1 }, flaky(9))
  .add('slow', { limit: 5 }, (inputs, signal) => sleep(60_000, null, { signal }))
  .add('depends on hopeless', { after: ['hopeless'] }, async () => 'never');
console.log(await scheduler.run(2), scheduler.peak, scheduler.running);
console.log(failures.map((details) => details.join(' ')).sort());

const cycle = new Scheduler().add('a', { after: ['b'] }, async () => {}).add('b', { after: ['a'] }, async () => {});
await cycle.run(1).catch((error) => console.log(error.message));

const controller = new AbortController();
const stopped = new Scheduler();
stopped.add('endless', {}, async (inputs, signal) => {
  queueMicrotask(() => controller.abort());
  await once(signal, 'abort');
  signal.throwIfAborted();
});
stopped.add('waits', {}, async () => 'never');
console.log(inspect(await stopped.run(1, controller.signal)));
