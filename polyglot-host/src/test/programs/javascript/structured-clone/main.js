'use strict';

Error.stackTraceLimit = 0;
class Point {
  constructor(x) {
    this.x = x;
  }
}
const source = {
  date: new Date(0),
  regexp: /a+/gi,
  map: new Map([[{ k: 1 }, new Set([1, 'a'])]]),
  array: [1, , 3],
  bytes: new Uint8Array([1, 2, 3]).subarray(1),
  big: 10n,
  none: undefined,
  nan: [NaN, -0, Infinity],
  boxed: [Object(1), Object('s'), Object(false)],
  error: new RangeError('inner', { cause: 'why' }),
  point: new Point(4),
};
source.self = source;
source.shared = source.date;
const copy = structuredClone(source);
console.log(copy);
console.log(copy !== source, copy.self === copy, copy.shared === copy.date, copy.point instanceof Point, copy.error instanceof RangeError);
copy.map.clear();
console.log(source.map.size, 1 in copy.array);

const buffer = new ArrayBuffer(8);
const view = new Uint32Array(buffer);
view[0] = 7;
const moved = structuredClone({ view }, { transfer: [buffer] });
console.log(moved.view, buffer.byteLength, buffer.detached, view.length);
const getter = { get g() { return 'read'; } };
Object.defineProperty(getter, 'hidden', { value: 1 });
console.log(structuredClone(getter), structuredClone('text'), structuredClone(null));
for (const wrong of [() => {}, Symbol('s'), { deep: { fn() {} } }, new WeakMap(), Promise.resolve()]) {
  try {
    structuredClone(wrong);
  } catch (error) {
    console.log(error.name, error.code, error.message, error instanceof DOMException);
  }
}
try {
  structuredClone();
} catch (error) {
  console.log(error.name, error.code, error.message);
}
