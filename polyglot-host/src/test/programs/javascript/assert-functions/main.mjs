import assert, { AssertionError, strict } from 'node:assert';

const passes = (label, check) => {
  try {
    check();
    console.log(label, 'passes');
  } catch (error) {
    console.log(label, error.name, error.code ?? '', error.message.split('\n')[0]);
  }
};

passes('deepEqual loose', () => assert.deepEqual({ a: '1', d: new Date(0) }, { a: 1, d: new Date(0) }));
passes('deepStrictEqual classes', () => assert.deepStrictEqual(new (class A {})(), new (class B {})()));
passes('deepStrictEqual nested', () => assert.deepStrictEqual([new Set([{ a: 1 }]), Symbol.for('x')], [new Set([{ a: 1 }]), Symbol.for('x')]));
passes('NaN', () => assert.deepStrictEqual([NaN], [NaN]));
passes('strict is strict', () => strict.equal(1, '1'));
const failing = () => {
  throw Object.assign(new TypeError('wrong value: 5'), { code: 'E_WRONG', info: { n: 5 } });
};
passes('throws class', () => assert.throws(failing, TypeError));
passes('throws other class', () => assert.throws(failing, RangeError));
passes('throws regexp', () => assert.throws(failing, /^TypeError: wrong value/));
passes('throws object', () => assert.throws(failing, { name: 'TypeError', message: /value/, code: 'E_WRONG', info: { n: 5 } }));
passes('throws object that differs', () => assert.throws(failing, { code: 'E_OTHER' }));
passes('throws predicate', () => assert.throws(failing, (error) => error.info.n === 5));
passes('throws predicate that denies', () => assert.throws(failing, () => false));
passes('throws an empty object', () => assert.throws(failing, {}));
await assert.rejects(Promise.reject(new Error('r')), /r/);
await assert.rejects(async () => {}, Error).catch((error) => console.log(error.message));
await assert.doesNotReject(Promise.resolve(1));
await assert.doesNotReject(async () => failing()).catch((error) => console.log(error.message.split('\n')[0]));
await assert.rejects(5).catch((error) => console.log(error.code, error.message));

const error = new AssertionError({ actual: 1, expected: 2, operator: 'strictEqual' });
console.log(error instanceof Error, error.actual, error.expected, Object.keys(error));
console.log(new AssertionError({ message: 'given' }).message, assert.strict === strict, strict.strict === strict);
