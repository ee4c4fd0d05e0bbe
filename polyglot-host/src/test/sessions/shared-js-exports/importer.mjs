import * as patio from 'patio';

try {
  await patio.import('price', { timeout: 20 });
} catch (error) {
  console.log(error.code, error.message);
}
const waiting = patio.import('price');
await patio.channel('ready').send('importer');
const first = await waiting;
console.log('first', first.i >= 1);
try {
  await patio.channel('again').receive();
} catch (error) {
  console.log(error.code, error.message);
}
console.log(await patio.import('price'));
