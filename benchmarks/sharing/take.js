// Sends back the last element of what it receives.
'use strict';
const patio = require('patio');

const [there, back] = [patio.channel('there'), patio.channel('back')];

async function main() {
  for await (const value of there) await back.send(value[value.length - 1]);
}

main();
