import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { words } from '../../src/tasks/definition';
import { javaFrames } from '../../src/tasks/frames';

test('a task is a command line of patio run', () => {
  assert.deepEqual(words({}), ['run', 'patio.json']);
  assert.deepEqual(words({ manifest: 'a/patio.json', options: ['--timestamps'] }), [
    'run',
    '--timestamps',
    'a/patio.json',
  ]);
  assert.deepEqual(words({ program: 'main.py', args: ['-v'] }), ['run', 'main.py', '-v']);
});

describe('frames of Java tracebacks', () => {
  test('lead to a file in the folders of its package', () => {
    const line = 'bad | \tat com.example.Main$Inner.lambda$go$0(Main.java:12)';
    assert.deepEqual(javaFrames(line), [
      { start: line.indexOf('Main.java:12'), length: 12, file: 'com/example/Main.java', line: 12 },
    ]);
  });

  test('of constructors, and of the unnamed package', () => {
    assert.equal(javaFrames('\tat James.<init>(James.java:3)')[0]?.file, 'James.java');
  });

  test('of native methods and of modules of the JDK are none of the workspace', () => {
    assert.deepEqual(javaFrames('\tat Foo.bar(Native Method)'), []);
    assert.equal(javaFrames('\tat java.base/java.util.List.of(List.java:9)')[0]?.file, 'java/util/List.java');
  });
});
