const patio = require('patio');

(async () => {
  const ready = patio.channel('ready');
  await ready.receive();
  await ready.receive();
  for (let i = 1; i <= 5; i++) {
    console.log('version', patio.export('price', { i }));
  }
  console.log(patio.exports());
  await ready.receive();
  console.log('retracted', patio.retract('price'), patio.retract('price'), patio.retract('never'));
  console.log(patio.exports().map((each) => each.name));
  patio.export('price', 'again');
  patio.channel('again').close();
})();
