import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesToldByOthers, withoutToldTwice } from '../../src/language/toldTwice';

const at = (line: number, source: string, code?: unknown) => ({
  source,
  code,
  range: { start: { line }, end: { line } },
});

test('a mistake of a manifest is left out in a line where another has told one', () => {
  const twice = at(3, 'patio', 'manifest');
  const withPage = at(3, 'patio', { value: 'manifest', target: 'file:///diagnostics.md#L71' });
  const once = at(4, 'patio', 'manifest');
  const ofNames = at(3, 'patio', 'unknown-name');
  const all = [twice, withPage, once, ofNames, at(3, 'jsonc')];
  assert.deepEqual(withoutToldTwice([twice, withPage, once, ofNames], all), [once, ofNames]);
  assert.deepEqual(linesToldByOthers(all), [3]);
});
