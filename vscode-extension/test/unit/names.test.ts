import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { namesIn } from '../../src/debug/names';
import { threadOf } from '../../src/debug/thread';

describe('names whose values are shown', () => {
  const cases: [string, string, string[]][] = [
    ['python', 'total = count + other.size  # of count', ['total', 'count', 'other']],
    ['python', "print(f'{x}', y)", ['y']],
    ['javascript', 'const $sum = add(a, "b\\"c", `d`); // e', ['const', '$sum', 'a']],
    ['python', 'from os import path', []],
    ['java', 'int n = items[i].length; // n', ['int', 'n', 'items', 'i']],
  ];
  for (const [language, line, expected] of cases) {
    test(`${language}: ${line}`, () => {
      assert.deepEqual(
        namesIn(line, language).map((name) => name.text),
        expected,
      );
    });
  }

  test('stand where they stand in the line', () => {
    assert.deepEqual(namesIn("'a' + bc", 'python'), [{ text: 'bc', start: 6, end: 8 }]);
  });
});

test('the number of a thread is the last part of what VS Code calls it', () => {
  assert.equal(threadOf({ sessionId: 'a-b', threadId: 'thread:a-b:12' }), 12);
  assert.equal(threadOf({ sessionId: 'a-b' }), undefined);
  assert.equal(threadOf(undefined), undefined);
});
