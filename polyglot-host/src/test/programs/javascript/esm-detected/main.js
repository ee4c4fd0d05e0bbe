import { basename } from 'node:path';

console.log(basename(import.meta.filename), await 'no package.json, no .mjs: found by its syntax');
