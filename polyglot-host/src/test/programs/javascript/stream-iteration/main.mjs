import { Readable, compose, addAbortSignal, isReadable, isErrored, getDefaultHighWaterMark } from 'node:stream';
import { text, json, buffer } from 'node:stream/consumers';

for await (const item of Readable.from(['a', { b: 1 }, 3])) console.log(item);
const stream = Readable.from([1, 2, 3, 4]);
for await (const n of stream) if (n === 2) break;
console.log(stream.destroyed, isReadable(stream), isErrored(stream));

const numbers = () => Readable.from([1, 2, 3, 4, 5, 6]);
console.log(await numbers().filter((n) => n % 2).map(async (n) => n * n, { concurrency: 2 }).toArray());
console.log(await numbers().drop(2).take(2).toArray(), await numbers().reduce((a, b) => a + b, 0));
console.log(await numbers().some((n) => n > 5), await numbers().every((n) => n > 5), await numbers().find((n) => n > 3));
console.log(await numbers().flatMap((n) => [n, n]).take(4).toArray());
await numbers().take(2).forEach((n) => console.log('each', n));

console.log(await text(Readable.from(['he', 'llo'])), await json(Readable.from(['{"a":', '1}'])), await buffer(Readable.from([Buffer.from([1, 2])])));
const doubled = compose(
  async function* (source) {
    for await (const chunk of source) yield `${chunk}${chunk}`;
  },
);
doubled.end('x');
console.log(await text(doubled));

const controller = new AbortController();
const endless = addAbortSignal(controller.signal, new Readable({ read() {} }));
setImmediate(() => controller.abort());
try {
  for await (const _ of endless) console.log('never');
} catch (error) {
  console.log(error.name, error.code);
}
const half = Readable.from((async function* () {
  yield 'first';
  throw new RangeError('source failed');
})());
try {
  for await (const chunk of half) console.log(chunk);
} catch (error) {
  console.log(error.name, error.message);
}
console.log(getDefaultHighWaterMark(true), getDefaultHighWaterMark(false));
