import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesToldByOthers, withoutToldTwice } from '../../src/language/toldTwice';

const at = (line: number, source: string, code?: string) => ({
  source,
  code,
  range: { start: { line }, end: { line } },
});

test('a mistake of a manifest is left out in a line where another has told one', () => {
  const twice = at(3, 'patio', 'manifest');
  const once = at(4, 'patio', 'manifest');
  const ofNames = at(3, 'patio', 'unknown-name');
  const all = [twice, once, ofNames, at(3, 'jsonc')];
  assert.deepEqual(withoutToldTwice([twice, once, ofNames], all), [once, ofNames]);
  assert.deepEqual(linesToldByOthers(all), [3]);
});
