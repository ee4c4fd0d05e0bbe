// As sink.js, by the calls that stop the event loop.
'use strict';
const patio = require('patio');
const { measure } = require('../hot/clock');

const flow = patio.channel('flow', { capacity: 1000 });

flow.receiveSync(); // source has started
measure(() => {
  for (let i = 0; i < 1000; i++) flow.receiveSync();
});
flow.close();
