// Sends small messages until the channel is closed.
'use strict';
const patio = require('patio');

const flow = patio.channel('flow', { capacity: 1000 });

async function main() {
  try {
    for (let i = 0; ; i++) await flow.send({ id: i, price: 99.5 });
  } catch (error) {
    if (error.code !== 'PATIO_CLOSED') throw error;
  }
}

main();
