import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { choose } from '../../src/debug/choose';
import { isRunnable } from '../../src/debug/runnable';

const with_ =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file);

describe('what F5 launches', () => {
  const cases: [string, string | undefined, (file: string) => boolean, object | undefined][] = [
    [
      'the manifest beside the file',
      '/w/a/main.py',
      with_('/w/a/patio.json', '/w/patio.json'),
      { manifest: '/w/a/patio.json' },
    ],
    ['the nearest one above it', '/w/a/b/main.js', with_('/w/patio.json'), { manifest: '/w/patio.json' }],
    ['none above the workspace', '/w/Main.java', with_('/patio.json'), { program: '/w/Main.java' }],
    ['the file, without a manifest', '/w/a/main.py', with_(), { program: '/w/a/main.py' }],
    ['the manifest in the editor', '/w/a/patio.json', with_('/w/a/patio.json'), { manifest: '/w/a/patio.json' }],
    [
      "the root's manifest, before another file",
      '/w/a/notes.md',
      with_('/w/patio.json'),
      { manifest: '/w/patio.json' },
    ],
    ["the root's manifest, before no file", undefined, with_('/w/patio.json'), { manifest: '/w/patio.json' }],
    ['nothing, where nothing runs', '/w/notes.md', with_(), undefined],
  ];
  for (const [name, file, exists, expected] of cases) {
    test(name, () => {
      assert.deepEqual(choose(file, '/w', exists), expected);
    });
  }

  test('a file of no workspace, alone', () => {
    assert.deepEqual(choose('/x/main.py', undefined, with_()), { program: '/x/main.py' });
  });
});

describe('offered as a program', () => {
  const cases: [string, string, boolean][] = [
    ['Main.java', 'class Main { public static void main(String[] a) {} }', true],
    ['Main.java', 'void main() {}', true],
    ['Order.java', 'record Order(int count) {}', false],
    ['main.py', "def main():\n    pass\n\nif __name__ == '__main__':\n    main()\n", true],
    ['main.py', 'import patio\n\nprint("x")\n', true],
    ['place.py', 'import os\n\ndef f():\n    print(1)\n', false],
    ['feed.js', "const x = require('x');\nx();\n", true],
    ['search.mjs', 'export function search() {}\n', false],
    ['search.cjs', 'module.exports = {};\n', false],
    ['notes.md', 'main()', false],
  ];
  for (const [file, text, expected] of cases) {
    test(`${expected ? '' : 'not '}${file}: ${text.split('\n')[0] ?? ''}`, () => {
      assert.equal(isRunnable(file, text), expected);
    });
  }
});
