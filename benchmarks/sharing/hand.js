// Hands a frozen value to take and waits for its last element, 100 times a unit: hand.js SECONDS KIND COUNT.
'use strict';
const patio = require('patio');
const { measureAsync } = require('../hot/clock');
const { make } = require('./values');

const [there, back] = [patio.channel('there'), patio.channel('back')];
const value = patio.freeze(make(process.argv[3], process.argv[4]));

async function main() {
  await there.send(value);
  await back.receive(); // take has started
  await measureAsync(async () => {
    for (let i = 0; i < 100; i++) {
      await there.send(value);
      await back.receive();
    }
  });
  there.close();
}

main();
