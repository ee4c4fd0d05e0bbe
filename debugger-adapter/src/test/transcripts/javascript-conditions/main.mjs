import { loop } from './loop.mjs';

console.log(loop([]).join());
