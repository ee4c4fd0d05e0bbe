// Receives small messages, 1,000 a unit.
'use strict';
const patio = require('patio');
const { measureAsync } = require('../hot/clock');

const flow = patio.channel('flow', { capacity: 1000 });

async function main() {
  await flow.receive(); // source has started
  await measureAsync(async () => {
    for (let i = 0; i < 1000; i++) await flow.receive();
  });
  flow.close();
}

main();
