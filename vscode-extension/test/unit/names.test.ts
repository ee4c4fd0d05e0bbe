import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { functionStart } from '../../src/debug/functionStart';
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

describe('the function around a line', () => {
  const cases: [string, string, string, number][] = [
    ['python', 'def a():\n    x = 1\ndef b():\n    if x:\n        y = 2', 'y = 2', 2],
    ['python', 'def a():\n    x = 1\ny = 2', 'y = 2', 0],
    ['javascript', 'f();\nconst g = (x) => {\n  for (;;) {\n    y();\n  }\n};', 'y()', 1],
    ['java', 'class A {\n  void a() {\n    x();\n  }\n  int b() throws E {\n    while (c) {\n      y();', 'y()', 4],
  ];
  for (const [language, text, line, expected] of cases) {
    test(`begins at its header: ${language}, ${expected}`, () => {
      const lines = text.split('\n');
      const number = lines.findIndex((each) => each.includes(line));
      assert.equal(functionStart(lines, number, language), expected);
    });
  }
});
