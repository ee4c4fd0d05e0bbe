'use strict';

const list = [5, 1, 4];
console.log(list.toSorted(), list.toReversed(), list.toSpliced(1, 1, 'x', 'y'), list.with(0, 9), list, list.at(-1), list.findLastIndex((n) => n > 3));
console.log([1, [2, [3, [4]]]].flat(2), [1, 2].flatMap((n) => [n, n * 2]), Array.from({ length: 3 }, (_, i) => i ** 2), [1, 2, 3, 4].copyWithin(0, 2), [..."abc"].entries().next(), Array(3).fill().map((_, i) => i));
console.log([3, 2, 1].sort() + '', [undefined, 3, null, 1].sort(), ['b', undefined, 'a'].sort(), [1, 2, 3].includes(NaN), [NaN].includes(NaN), [NaN].indexOf(NaN), [, 1].findIndex((x) => x === undefined));
const people = [['Ann', 30], ['Bob', 25], ['Cid', 30], ['Dan', 25]].map(([name, age]) => ({ name, age }));
console.log(people.toSorted((a, b) => a.age - b.age).map(({ name }) => name).join(' '), Map.groupBy(people, ({ age }) => age > 26).get(true).length, Object.groupBy(people, ({ age }) => age));
const sparse = [1, , 3];
console.log(sparse.length, 1 in sparse, sparse.map((x) => x * 2), Object.keys(sparse), sparse.forEach.length, (sparse.length = 1, sparse));

const map = new Map([[NaN, 'nan'], [0, 'zero'], ['0', 'string'], [{}, 'object']]);
console.log(map.get(NaN), map.get(-0), map.get('0'), map.get({}), map.size, [...map.keys()].length, map.delete(0), map.has(0));
for (const [key] of map) if (typeof key === 'string' && key.length < 4) map.delete(key), map.set(key + '0', 'grows');
console.log([...map.keys()]);
const a = new Set([1, 2, 3]);
const b = new Set([3, 4]);
console.log(a.union(b), a.intersection(b), a.difference(b), a.symmetricDifference(b), a.isSubsetOf(b), a.isDisjointFrom(new Set([9])), new Set('hello').size);

const key = {};
const weak = new WeakMap([[key, 'value']]);
const reference = new WeakRef(key);
console.log(weak.get(key), weak.has({}), reference.deref() === key, new WeakSet([key]).has(key), new FinalizationRegistry(() => {}).register(key, 1), typeof reference);
try {
  new WeakMap([['text', 1]]);
} catch (error) {
  console.log(error.name);
}

const { x = 10, y: { z = 20, ...others } = {}, ...rest } = { y: { w: 1, v: 2 }, q: 3, r: 4 };
console.log(x, z, others, rest, (({ a: n = 1 } = {}) => n)(), (([p, , q = 'default', ...tail]) => [p, q, tail])([1, 2, undefined, 4, 5]));
let left = 1;
let right = 2;
[left, right] = [right, left];
const state = { count: null, nested: { fn: () => 'called' } };
state.count ??= 5;
state.other ||= 'set';
state.count &&= 6;
console.log(left, right, state.count, state.other, state.nested?.fn?.(), state.missing?.deep.er, state.missing?.[0], delete state.missing?.x, state.count ?? 1);
console.log(typeof null, typeof undefined, typeof (() => {}), typeof Symbol(), void 0, [] + {}, [] == false, null == undefined, null == 0, '5' * '2', '5' + 2, 1 < 2 < 3, 3 > 2 > 1, [1, 2] + [3], !!'' + 1);
const symbol = Symbol('desc');
console.log(symbol.description, Symbol.for('k') === Symbol.for('k'), Symbol.keyFor(Symbol.for('k')), { [symbol]: 1 }, Object.getOwnPropertySymbols({ [symbol]: 1 }).length);
var hoisted = typeof before;
function before() {}
console.log(hoisted, (() => { try { return 'try'; } finally { console.log('finally first'); } })(), [1, 2, 3].with(1, 'x').join(), Array.isArray(Array.prototype));
switch (3) {
  default: console.log('default');
  case 1: console.log('falls through'); break;
  case 2: console.log('never');
}
