import { setTimeout, setImmediate, setInterval, scheduler } from 'node:timers/promises';
import { promisify } from 'node:util';

console.log(await setTimeout(5, 'value'), await setImmediate('at once'), await setTimeout(1));
let count = 0;
for await (const value of setInterval(2, 'tick')) {
  count += 1;
  console.log(value, count);
  if (count === 3) break;
}
await scheduler.wait(2);
await scheduler.yield();
console.log(await promisify(globalThis.setTimeout)(1, 'promisified'));

const controller = new AbortController();
const pending = setTimeout(60_000, null, { signal: controller.signal });
controller.abort();
await pending.catch((error) => console.log(error.name, error.code, error.message, error.cause.name));
await setTimeout(1, null, { signal: AbortSignal.abort('why') }).catch((error) => console.log(error.name, error.cause));
await setTimeout(60_000, null, { signal: AbortSignal.timeout(5) }).catch((error) => console.log(error.name, error.cause.name));
const stop = new AbortController();
try {
  for await (const _ of setInterval(1, null, { signal: stop.signal })) if ((count += 1) === 6) stop.abort();
} catch (error) {
  console.log(error.name, count);
}
await setTimeout('wrong').catch((error) => console.log(error.code));
setTimeout(60_000, null, { ref: false }).then(() => console.log('never'));
