import * as patio from 'patio';

export async function twice(text) {
  return text + text;
}

export function throws() {
  throw new RangeError('out of it');
}

patio.result([process.argv.slice(2), patio.arguments()]);
