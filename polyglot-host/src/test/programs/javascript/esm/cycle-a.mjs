import { fromB } from './cycle-b.mjs';
export function fromA() {
  return `a and ${fromB()}`;
}
export const value = 'value of a';
