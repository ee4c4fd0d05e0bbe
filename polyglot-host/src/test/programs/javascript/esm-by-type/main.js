import { helper } from './helper.js';
import { createRequire } from 'node:module';

console.log(helper(), typeof require);
const load = createRequire(import.meta.url);
console.log(load('./common.cjs'));
const namespace = load('./helper.js');
console.log(namespace.helper(), namespace.__esModule, load('./tla-free.mjs').default);
try {
  load('./tla.mjs');
} catch (error) {
  console.log(error.code);
}
await Promise.reject(new Error('caught')).catch((error) => console.log(error.message));
