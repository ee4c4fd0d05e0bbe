'use strict';

const log = [];
const target = { a: 1, hidden: 2 };
const proxy = new Proxy(target, {
  get: (object, key, receiver) => (log.push(`get ${String(key)}`), Reflect.get(object, key, receiver) ?? `no ${String(key)}`),
  set: (object, key, value) => (log.push(`set ${key}`), typeof value === 'number' && Reflect.set(object, key, value)),
  has: (object, key) => key !== 'hidden' && key in object,
  deleteProperty: (object, key) => (log.push(`delete ${key}`), delete object[key]),
  ownKeys: (object) => Reflect.ownKeys(object).filter((key) => key !== 'hidden'),
  getOwnPropertyDescriptor: (object, key) => Reflect.getOwnPropertyDescriptor(object, key),
  defineProperty: (object, key, descriptor) => (log.push(`define ${key}`), Reflect.defineProperty(object, key, descriptor)),
});
console.log(proxy.a, proxy.b, 'hidden' in proxy, Object.keys(proxy), { ...proxy }, JSON.stringify(proxy));
proxy.c = 3;
try {
  proxy.d = 'not a number';
} catch (error) {
  console.log(error.name);
}
delete proxy.c;
Object.defineProperty(proxy, 'e', { value: 5, enumerable: true });
console.log(log, target);

const traced = new Proxy((a, b) => a + b, { apply: (fn, self, args) => fn(...args) * 10, construct: (fn, args) => ({ made: args }) });
console.log(traced(1, 2), Reflect.apply(traced, null, [3, 4]));
const negative = new Proxy([1, 2, 3], { get: (list, key, receiver) => Reflect.get(list, /^-\d+$/.test(String(key)) ? list.length + Number(key) : key, receiver) });
console.log(negative[-1], negative.length, Array.isArray(negative), negative.map((x) => x * 2));
const { proxy: revocable, revoke } = Proxy.revocable({}, {});
revoke();
try {
  revocable.x;
} catch (error) {
  console.log(error.name);
}
class Base {}
console.log(Reflect.construct(Array, [3]).length, Reflect.construct(Date, [0], Base) instanceof Base, Reflect.has({ x: 1 }, 'x'), Reflect.ownKeys({ b: 1, 2: 1, a: 1, 1: 1, [Symbol('s')]: 1 }));
console.log(Reflect.getPrototypeOf([]) === Array.prototype, Reflect.setPrototypeOf(Object.freeze({}), null), Reflect.isExtensible(Object.seal({})));
console.log(Object.getOwnPropertyDescriptors({ get x() { return 1; }, y: 2 }), Object.entries({ a: 1 }), Object.groupBy([1, 2, 3], (n) => (n % 2 ? 'odd' : 'even')));
const frozen = Object.freeze({ deep: { still: 'open' } });
frozen.deep.still = 'changed';
console.log(frozen, Object.isFrozen(frozen), Object.is(NaN, NaN), Object.is(0, -0));
