// Shares a value of every kind, in exports and in a channel, looks at all that the other shares, and stays.
import * as patio from 'patio';

class Point {
  constructor(x) {
    this.x = x;
  }
}

function values() {
  const list = [1, 2.5, 'text', null, true, 10n ** 30n, new Date(0)];
  return {
    list,
    ints: [1, 2, 3],
    doubles: [0.5, 1.5],
    map: new Map([['a', list], [[1, 2], new Set(['b', 3])]]),
    record: new Point(new Point(list)),
    bytes: Uint8Array.of(1, 2, 3),
    row: Float64Array.of(0.5, 1),
    matrix: Object.assign(Int32Array.of(1, 2, 3, 4), { shape: [2, 2] }),
    pat: patio.me(),
    channel: patio.channel('in a value'),
  };
}

function look(value) {
  if (value !== null && typeof value === 'object') {
    Reflect.ownKeys(value).forEach((key) => look(value[key]));
    if (typeof value[Symbol.iterator] === 'function' && !(value instanceof patio.Channel)) [...value].forEach(look);
  }
}

patio.export('of js', values());
const channel = patio.channel('left by js');
await channel.send(values());
const theirs = await patio.import('of python');
look(theirs);
patio.export('back from js', [theirs, patio.thaw(theirs)]);
look(await patio.import('back from python'));
const child = patio.spawn('child.mjs:answer', values());
look(await child.join());
globalThis.kept = [theirs, child];
console.log('ready');
setInterval(() => {}, 1 << 30);
