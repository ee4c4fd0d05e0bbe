import * as patio from 'patio';

console.log(await patio.import('else'));
for (const options of [undefined, { timeout: 600_000 }]) {
  try {
    await patio.import('nothing', options);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
const waiting = patio.import('mine');
setTimeout(() => patio.export('mine', 'by a timer'), 400);
console.log(await waiting);
