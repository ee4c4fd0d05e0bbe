'use strict';
const assert = require('node:assert');

const show = (check) => {
  try {
    check();
    console.log('passes');
  } catch (error) {
    console.log(`${error.name} ${error.code} ${error.operator} generated:${error.generatedMessage}\n${error.message}\n`);
  }
};

show(() => assert.strictEqual(1, 2));
show(() => assert.strictEqual('a\nb\nc', 'a\nB\nc'));
show(() => assert.strictEqual(1, 2, 'own message'));
show(() => assert.strictEqual({ a: 1 }, { a: 1 }));
show(() => assert.deepStrictEqual({ a: 1, b: { c: [1, 2, 3] } }, { a: 1, b: { c: [1, 2, 4] } }));
show(() => assert.deepStrictEqual([1, 2, [3]], [1, 2, ['3']]));
show(() => assert.deepStrictEqual(new Map([['a', 1]]), new Map([['a', 2]])));
show(() => assert.deepStrictEqual(new Set([1]), new Set([2])));
show(() => assert.deepStrictEqual(Array.from({ length: 40 }, (_, i) => i), Array.from({ length: 40 }, (_, i) => (i === 30 ? -1 : i))));
show(() => assert.deepStrictEqual(new Date(0), new Date(1)));
show(() => assert.deepStrictEqual(-0, 0));
show(() => assert.equal(1, 2));
show(() => assert.notStrictEqual(1, 1));
show(() => assert.notDeepStrictEqual({ a: 1 }, { a: 1 }));
show(() => assert.fail());
show(() => assert.fail('boom'));
show(() => assert.ifError(new Error('given')));
show(() => assert.ifError(null));
show(() => assert.match('abc', /x/));
show(() => assert.doesNotMatch('abc', /b/));
show(() => assert.throws(() => {}));
show(() => assert.throws(() => {}, TypeError, 'should throw'));
show(() => assert.doesNotThrow(() => { throw new Error('inner'); }));
show(() => assert.partialDeepStrictEqual({ a: 1, b: 2 }, { b: 3 }));
show(() => assert(0, 'falsy'));
show(() => assert.ok(null, new TypeError('an error of one\'s own').message));
show(() => assert.ok());
