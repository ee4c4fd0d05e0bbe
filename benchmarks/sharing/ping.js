// Sends a small message to echo and waits for it to come back, 1,000 times a unit.
'use strict';
const patio = require('patio');
const { measureAsync } = require('../hot/clock');

const [there, back] = [patio.channel('there'), patio.channel('back')];

async function main() {
  await there.send(null);
  await back.receive(); // echo has started
  await measureAsync(async () => {
    for (let i = 0; i < 1000; i++) {
      await there.send({ id: i, price: 99.5 });
      await back.receive();
    }
  });
  there.close();
}

main();
