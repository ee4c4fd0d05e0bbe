import * as patio from 'patio';

export function twice(value) {
  return value * 2;
}

patio.result([process.argv.slice(2), patio.arguments()]);
