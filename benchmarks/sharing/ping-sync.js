// As ping.js, by the calls that stop the event loop.
'use strict';
const patio = require('patio');
const { measure } = require('../hot/clock');

const [there, back] = [patio.channel('there'), patio.channel('back')];

there.sendSync(null);
back.receiveSync(); // echo has started
measure(() => {
  for (let i = 0; i < 1000; i++) {
    there.sendSync({ id: i, price: 99.5 });
    back.receiveSync();
  }
});
there.close();
