'use strict';

console.log(JSON.stringify({ u: undefined, f() {}, s: Symbol('x'), n: NaN, d: new Date(0), nested: [undefined, () => {}], re: /x/, m: new Map([[1, 2]]), big: Object(1), e: new Error('x') }));
console.log(JSON.stringify({ a: [1, { b: 2 }], c: [], d: {} }, null, 2), JSON.stringify([1, [2]], null, '--'), JSON.stringify({ b: 1, a: { b: 2, c: 3 } }, ['a', 'b']));
console.log(JSON.stringify({ a: 1, secret: 2 }, (key, value) => (key === 'secret' ? undefined : typeof value === 'number' ? value * 10 : value)), JSON.stringify({ toJSON: (key) => `key:${key}` }), JSON.stringify('\u2028"\\\n\ud800é'), JSON.stringify(undefined), JSON.stringify(null));
console.log(JSON.parse('[1, -0.5e2, "\\u00e9\\n", true, null, {"__proto__": 1, "a": 1, "a": 2}]'), JSON.parse('{"d": "2001-01-01"}', (key, value) => (key === 'd' ? new Date(value).getTime() : value)), JSON.parse(' 1 '));
for (const bad of ["{'a': 1}", '[1,]', '01', 'undefined', '"\n"', '{"a" 1}', '']) {
  try {
    JSON.parse(bad);
    console.log('parses');
  } catch (error) {
    console.log(error.name, error instanceof SyntaxError);
  }
}
try {
  JSON.stringify(1n);
} catch (error) {
  console.log(error.name);
}

class ValidationError extends Error {
  name = 'ValidationError';
  constructor(field, options) {
    super(`${field} is wrong`, options);
    this.field = field;
  }
}
const attempt = () => {
  try {
    try {
      null.x;
    } catch (cause) {
      throw new ValidationError('x', { cause });
    } finally {
      console.log('inner finally');
    }
  } catch (error) {
    return [error.name, error.message, error.field, error.cause.name, error instanceof ValidationError, Object.prototype.toString.call(error)];
  } finally {
    console.log('outer finally');
  }
};
console.log(attempt(), (() => { for (;;) { try { return 1; } finally { break; } } return 'finally wins'; })());
console.log(Error('no new') instanceof Error, new Error('x', { cause: 0 }).cause, 'cause' in new Error('x'), Error.prototype.name, EvalError.prototype instanceof Error, new AggregateError([1], 'm').errors);
const dom = new DOMException('gone', 'NotFoundError');
console.log(dom.name, dom.code, dom.message, dom instanceof Error, DOMException.ABORT_ERR, Object.prototype.toString.call(dom));
console.log(eval('1 + 1'), new Function('a', 'b', 'return a * b')(6, 7), (0, eval)('typeof require'), (function () { return this; })(), typeof globalThis.queueMicrotask);
