'use strict';

const nothing = undefined;
const config = { port: 1, handler: 5 };
const constant = 1;
for (const fail of [
  () => nothing.length,
  () => null.name,
  () => { nothing.x = 1; },
  () => undeclared,
  () => config.start(),
  () => config.handler(),
  () => nothing(),
  () => new config.handler(),
  () => { constant = 2; },
  () => early,
  () => [...5],
  () => { const [a] = {}; },
  () => { const { a } = null; },
  () => 'x' in 'text',
  () => 1n + 1,
  () => BigInt(1.5),
  () => Symbol() + '',
  () => JSON.parse('{bad'),
  () => JSON.parse(''),
  () => new Array(-1),
  () => 'x'.repeat(-1),
  () => (5).toFixed(101),
  () => new RegExp('['),
  () => { Object.freeze(config).port = 2; },
  () => Reflect.construct(1),
  () => class A { constructor() { new.target(); } }(),
  () => new (class B extends Object { constructor() {} })(),
  () => decodeURIComponent('%'),
  () => structuredClone(() => {}),
  () => { const circular = {}; circular.me = circular; JSON.stringify(circular); },
]) {
  try {
    fail();
    console.log('works');
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
let early = 1;
