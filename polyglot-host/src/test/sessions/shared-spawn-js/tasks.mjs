import * as patio from 'patio';

export function square(x) {
  return x * x;
}

export async function later() {
  await new Promise((resolve) => setTimeout(resolve, 1));
  return { arguments: patio.arguments() };
}

export function throws(text) {
  throw Object.assign(new TypeError(text), { code: 'E_TEXT' });
}

export async function rejects() {
  throw 5;
}

export class Mine extends Error {}

export function throwsMine() {
  throw new Mine('mine');
}

export default { hidden: () => 'of the default' };
