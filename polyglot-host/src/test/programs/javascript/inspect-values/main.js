'use strict';

class Point {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
  get length() {
    return Math.hypot(this.x, this.y);
  }
}
class Point3 extends Point {
  #secret = 1;
  static origin = 'o';
}
class Tagged {
  get [Symbol.toStringTag]() {
    return 'Label';
  }
}

console.log([undefined, null, true, -0, 0, NaN, 1e21, 12n, 'it\'s', "say \"it's\"", 'new\nline', Symbol('sym')]);
console.log(new Point(1, 2), new Point3(3, 4), Point, Point3, class {}, new Tagged());
console.log([() => 1, function () {}, function named() {}, async () => {}, function* gen() {}, async function* ag() {}]);
console.log({ 'a-b': 1, 2: 'two', [Symbol('k')]: 'v', method() {}, get g() { return 1; }, set s(v) {}, get gs() { return 1; }, set gs(v) {} });
console.log(Object.create(null), Object.assign(Object.create(null), { a: 1 }), Object.create({ inherited: 1 }));
console.log([1, , 3, , , 6], [, 'x'], new Array(3), Object.assign([1, 2], { extra: true, '-1': 'm' }));
console.log(new Map([['k', { v: 1 }], [{ o: 1 }, 'x']]), new Set([1, 'a', [2]]), new Map(), new Set());
console.log(new WeakMap(), new WeakSet(), new WeakRef({ a: 1 }));
console.log(new Map([['a', 1]]).keys(), new Map([['a', 1]]).entries(), new Set([5]).values(), [1, 2][Symbol.iterator]());
console.log(new Date(0), new Date(NaN), /re+x/giu, Object(1), Object('str'), Object(true), Object(5n), Object(Symbol('b')));
console.log(Promise.resolve(4), new Promise(() => {}), (() => { const p = Promise.reject(3); p.catch(() => {}); return p; })());
console.log(new Uint8Array([1, 2, 3]), new Float64Array(2), new ArrayBuffer(4), new DataView(new ArrayBuffer(2)), Buffer.from('hi'));
console.log((function () { return arguments; })(1, 'a'), globalThis === global, Math, JSON, Reflect, Atomics);
console.log(new Proxy({ a: 1 }, {}), new Proxy(function f() {}, {}), (function* () {})());

const circle = { name: 'circle', list: [] };
circle.self = circle;
circle.list.push(circle, { back: circle.list });
console.log(circle);

console.log({ a: { b: { c: { d: 1 } } }, arr: [[[[1]]]], map: new Map([[1, new Map([[2, new Map([[3, new Map()]])]])]]) });
console.log(Array.from({ length: 120 }, (_, i) => i));
console.log(Array.from({ length: 8 }, (_, i) => 'item number ' + i), 'x'.repeat(20).split(''));
console.log(['a very long string that goes on and on '.repeat(3), { key: 'another long string which makes the object break over lines' }]);
console.log('top level strings are raw', ['nested are quoted']);
console.log({ s: 'multi\nline text that is long enough to be broken over several lines\nreally' });
console.log(Object.freeze([1]), Object.seal({ a: 1 }));
