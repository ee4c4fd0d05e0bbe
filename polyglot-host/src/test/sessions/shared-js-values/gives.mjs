import * as patio from 'patio';

class Point {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
  get length() {
    return Math.hypot(this.x, this.y);
  }
}

const part = { part: 'of two' };
const values = {
  nothing: [null, undefined],
  truth: [true, false],
  integers: [0, 1, -1, 2 ** 31, 2 ** 53 - 1, 5n, 2n ** 64n, -(2n ** 70n)],
  floats: [-0, 0.5, NaN, Infinity, -Infinity, 2 ** 53, 1e300],
  text: ['', 'plain', 'zwölf', '🙂', '\ud800'],
  lists: [[], [1, 2, 3], [1.5, 2.5], [1, 'two', [3, [4]]], [, 1]],
  records: [{}, { a: 1, b: { c: 2 } }, new Point(3, 4), { 1: 'one', 0: 'zero', z: 'last' }],
  maps: [new Map(), new Map([['a', 1], ['b', [2]]]), new Map([[1, 'one'], ['x', 2], [null, 3], [[1], 4]])],
  sets: [new Set(), new Set([1, 'b', null])],
  bytes: [new Uint8Array([1, 2, 255]), Buffer.from('text'), new Uint8Array(0)],
  numbers: [new Float64Array([1.5, 2]), new Int32Array([7, 8])],
  times: [new Date(0), new Date('2026-02-03T04:05:06.789Z')],
  boxed: [new Number(1), new String('s'), new Boolean(false)],
  twice: [part, part],
  wider: [1, -2, 0.5, 3, -0, 'four', 5, [6], 7.5, null, { eight: 8 }, 9n, 2n ** 64n].map((n, i) => ({ n, i, a: i, b: -i, c: i / 2, d: i })),
  many: new Map(Array.from({ length: 200 }, (_, i) => [`key${i}`, [i]])),
};
console.log('version', patio.export('values', values));
const back = await patio.import('back');
console.log('back is the same value', back === (await patio.import('values')));
console.log(patio.thaw(back).records[2] instanceof Point, patio.thaw(back).records[2].length);
