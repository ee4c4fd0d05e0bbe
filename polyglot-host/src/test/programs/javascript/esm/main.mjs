import fs, { readFileSync } from 'node:fs';
import * as path from 'path';
import counter, { count, increment, default as again, type as kind } from './counter.mjs';
import * as counterNamespace from './counter.mjs';
import data from './data.json' with { type: 'json' };
import legacy, { named, assigned } from './legacy.cjs';
import * as legacyNamespace from './legacy.cjs';
import { fromA } from './cycle-a.mjs';
import './side-effect.mjs';
export { increment } from './counter.mjs';

console.log(typeof fs.readFileSync === typeof readFileSync, path.basename('/a/b'), kind, counter === again);
console.log(count, increment(), count, counterNamespace.count);
console.log(counterNamespace, Object.isSealed(counterNamespace), counterNamespace[Symbol.toStringTag]);
console.log(data, legacy, named, assigned, Object.keys(legacyNamespace));
console.log(fromA());
for (const act of [() => { counterNamespace.count = 5; }, () => delete counterNamespace.count]) {
  try {
    act();
  } catch (error) {
    console.log(error.name);
  }
}
console.log(typeof require, typeof module, typeof __filename, this);

console.log(import.meta.url.startsWith('file:///'), import.meta.filename === new URL(import.meta.url).pathname, import.meta.dirname === path.dirname(import.meta.filename), import.meta.main);
console.log(import.meta.resolve('./x.mjs').split('/').pop(), import.meta.resolve('fs'), Object.keys(import.meta));

const { late } = await import('./late.mjs');
console.log(late, await import('./late.mjs') === await import('./late.mjs'), (await import('./late.mjs?query')).late === late);
console.log((await import('data:text/javascript,export default 6 * 7')).default, (await import('./data.json', { with: { type: 'json' } })).default === data);
for (const specifier of ['./missing.mjs', 'no-such-package', './data.json', './broken.mjs', './folder', 'node:nothing', './throws.mjs', 'http://host/x.mjs', './wrong-name.mjs']) {
  await import(specifier).then(console.log, (error) => console.log(specifier, error.name, error.code, error instanceof SyntaxError || error.message.replaceAll(import.meta.dirname, '.')));
}
export default 'the main module exports, too';
