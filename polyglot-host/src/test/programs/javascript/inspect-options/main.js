'use strict';
const { inspect } = require('node:util');

const value = { b: [1, 2, { deep: { deeper: { deepest: true } } }], a: new Map([['k', new Set([1])]]), s: 'text' };
console.log(inspect(value, { depth: null }));
console.log(inspect(value, { depth: 0 }));
console.log(inspect(value, { compact: false }));
console.log(inspect(value, { compact: true, depth: 5 }));
console.log(inspect(value, { breakLength: Infinity }));
console.log(inspect(value, { breakLength: 20 }));
console.log(inspect(value, { sorted: true }));
console.log(inspect(value, { sorted: (x, y) => (x < y ? 1 : -1) }));
console.log(inspect(value, { colors: true }));
console.log(inspect([1, 2, 3, 4], { maxArrayLength: 2 }), inspect('a'.repeat(30), { maxStringLength: 5 }));
console.log(inspect({ get a() { return { x: 1 }; }, set b(v) {} }, { getters: true }));
console.log(inspect(new Proxy({ t: 1 }, { get() {} }), { showProxy: true }));
console.log(inspect([1], { showHidden: true }), inspect(Object.defineProperty({}, 'h', { value: 1 }), { showHidden: true }));
console.log(inspect([123456789, 1234.5678, -1000n], { numericSeparator: true }));

class Money {
  constructor(amount) {
    this.amount = amount;
  }
  [inspect.custom](depth, options, inspectAgain) {
    return `Money<${options.stylize(this.amount, 'number')}> at ${depth} ${inspectAgain === inspect}`;
  }
}
console.log(new Money(5), [new Money(6)], inspect({ m: new Money(7) }, { colors: true }));
console.log({ [inspect.custom]: () => ({ replaced: true }) });
console.log({ inspect: () => 'not called' });
console.log(inspect.defaultOptions.depth, Object.keys(inspect.styles).length, inspect.colors.red);
console.log(inspect('it\'s'), inspect('a"b\'c'), inspect('a`"\'b'), inspect('\u0000\t\x7f\ud800'));
