import * as patio from 'patio';

setTimeout(() => {}, 5); // not yet
try {
  await Promise.all([
    patio.channel('to two').receive(),
    patio.import('nothing').catch((error) => console.log('import', error.code)),
  ]);
} catch (error) {
  console.log(error.code);
  process.exitCode = 1;
}
