import { Readable, Writable } from 'node:stream';
import { ReadableStream, WritableStream, TransformStream, CountQueuingStrategy } from 'node:stream/web';

const source = () =>
  new ReadableStream({
    start(controller) {
      for (const n of [1, 2, 3]) controller.enqueue(n);
      controller.close();
    },
  });
const double = new TransformStream({ transform: (chunk, controller) => controller.enqueue(chunk * 2) });
await source().pipeThrough(double).pipeTo(new WritableStream({ write: (chunk) => console.log('got', chunk), close: () => console.log('closed') }));

const [left, right] = source().tee();
const reader = left.getReader();
console.log(await reader.read(), left.locked);
reader.releaseLock();
for await (const n of right) console.log('right', n);
console.log(await Array.fromAsync(ReadableStream.from(['x', 'y'])));

let pulled = 0;
const lazy = new ReadableStream({ pull: (controller) => controller.enqueue((pulled += 1)), cancel: (reason) => console.log('cancelled:', reason) }, new CountQueuingStrategy({ highWaterMark: 0 }));
const one = lazy.getReader();
console.log((await one.read()).value, (await one.read()).value, pulled);
await one.cancel('enough');
const failing = new ReadableStream({ start: (controller) => controller.error(new Error('broken source')) });
await failing.getReader().read().catch((error) => console.log(error.message));
console.log(await Readable.fromWeb(source(), { objectMode: true }).toArray(), source());
const target = Writable.toWeb(new Writable({ write: (chunk, encoding, done) => done(console.log('node stream', String(chunk))) })).getWriter();
await target.write(Buffer.from('chunk'));
await target.close();
