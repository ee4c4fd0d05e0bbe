import { nothing } from './other.mjs';

console.log('never', nothing);
