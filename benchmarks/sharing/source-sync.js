// As source.js, by the calls that stop the event loop.
'use strict';
const patio = require('patio');

const flow = patio.channel('flow', { capacity: 1000 });

try {
  for (let i = 0; ; i++) flow.sendSync({ id: i, price: 99.5 });
} catch (error) {
  if (error.code !== 'PATIO_CLOSED') throw error;
}
