import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, test } from 'node:test';

interface Schema {
  properties: Record<string, Schema>;
  items: Schema;
}
interface Pattern {
  regexp: string;
  file?: number;
  line?: number;
  message?: number;
}

const contributes = (
  JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: {
      debuggers: [{ configurationAttributes: { launch: Schema } }];
      problemMatchers: { name: string; pattern: Pattern | Pattern[] }[];
      commands: { command: string }[];
      menus: Record<string, { command: string }[]>;
      configuration: Schema;
    };
  }
).contributes;

test('a program of a launch configuration is checked as in a manifest, and has a name', () => {
  const manifest = JSON.parse(readFileSync('../docs/patio.schema.json', 'utf8')) as { $defs: Record<string, Schema> };
  const attributes = contributes.debuggers[0].configurationAttributes.launch.properties;
  const { name, ...others } = attributes.programs?.items.properties ?? {};
  assert.ok(name);
  const whole = (schema: unknown): unknown => {
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
      return Array.isArray(schema) ? schema.map(whole) : schema;
    }
    const { $ref, ...own } = schema as { $ref?: string };
    const referred = $ref === undefined ? {} : manifest.$defs[path.basename($ref)];
    return Object.fromEntries(Object.entries({ ...referred, ...own }).map(([key, value]) => [key, whole(value)]));
  };
  assert.deepEqual(others, whole(manifest.$defs.program?.properties));
});

test('menus hold commands that are there', () => {
  const commands = new Set(contributes.commands.map(({ command }) => command));
  const inMenus = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command));
  assert.deepEqual(
    inMenus.filter((command) => !commands.has(command)),
    [],
  );
});

test('each kind of problem has a severity to set', () => {
  const page = readFileSync('../docs/guide/diagnostics.md', 'utf8');
  const kinds = [...page.matchAll(/^## (\S+)/gm)].map(([, kind]) => kind);
  const severities = contributes.configuration.properties['patio.diagnostics'];
  assert.deepEqual(Object.keys(severities?.properties ?? {}), kinds);
});

/** What VS Code makes of lines: each pattern has to match the line after that of the pattern before it. */
function problemsIn(matcher: string, text: string): string[] {
  const found = contributes.problemMatchers.find(({ name }) => name === matcher);
  const patterns = [found?.pattern ?? []].flat();
  const lines = text.split('\n');
  return lines.flatMap((_, first) => {
    const matches = patterns.map((pattern, number) => new RegExp(pattern.regexp).exec(lines[first + number] ?? ''));
    const part = (key: 'file' | 'line' | 'message') => {
      const number = patterns.findIndex((pattern) => pattern[key] !== undefined);
      return matches[number]?.[patterns[number]?.[key] ?? 0] ?? '';
    };
    return matches.every((match) => match !== null) ? [`${part('file')}:${part('line')}: ${part('message')}`] : [];
  });
}

describe('problems in tracebacks', () => {
  test('of Python: where it was raised', () => {
    const text = `icarus | Traceback (most recent call last):
icarus |   File "/w/icarus.py", line 7, in <module>
icarus |     fly(0)
icarus |   File "/w/icarus.py", line 3, in fly
icarus |     raise ValueError("too close to the sun")
icarus | ValueError: too close to the sun`;
    assert.deepEqual(problemsIn('patio-python', text), ['/w/icarus.py:3: ValueError: too close to the sun']);
  });

  test('of Python: errors without a message, and those of modules', () => {
    assert.deepEqual(problemsIn('patio-python', '  File "/w/a.py", line 1, in f\n    g()\nKeyboardInterrupt'), [
      '/w/a.py:1: KeyboardInterrupt',
    ]);
    assert.deepEqual(problemsIn('patio-python', '  File "/w/a.py", line 1, in f\n    g()\njson.Error: x: y'), [
      '/w/a.py:1: json.Error: x: y',
    ]);
  });

  test('of JavaScript: the first frame', () => {
    const text = `ada | /w/ada.js:10
ada |   throw new Error('expected --count');
ada |   ^
ada |
ada | Error: expected --count
ada |     at Object.<anonymous> (/w/ada.js:10:9)
ada |     at Module._compile (node:internal/modules/cjs/loader:1554:14)`;
    assert.deepEqual(problemsIn('patio-javascript', text), ['/w/ada.js:10: Error: expected --count']);
    assert.deepEqual(problemsIn('patio-javascript', 'TypeError: x\n    at file:///w/a.mjs:2:9'), [
      '/w/a.mjs:2: TypeError: x',
    ]);
  });

  test('of Java: the first frame of each cause', () => {
    const text = `Exception in thread "main" java.lang.IllegalStateException: a
\tat com.example.Main.main(Main.java:7)
Caused by: java.io.IOException: b
\tat com.example.Main.read(Main.java:12)`;
    assert.deepEqual(problemsIn('patio-java', text), [
      'Main.java:7: java.lang.IllegalStateException: a',
      'Main.java:12: java.io.IOException: b',
    ]);
  });

  test('of a manifest: each mistake', () => {
    assert.deepEqual(problemsIn('patio-manifest', 'patio.json:3:23: cannot run this: there is no file "a.py"'), [
      'patio.json:3: cannot run this: there is no file "a.py"',
    ]);
  });
});
