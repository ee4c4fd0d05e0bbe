// Sends back what it receives.
'use strict';
const patio = require('patio');

const [there, back] = [patio.channel('there'), patio.channel('back')];

async function main() {
  for await (const message of there) await back.send(message);
}

main();
