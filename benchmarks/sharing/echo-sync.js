// As echo.js, by the calls that stop the event loop.
'use strict';
const patio = require('patio');

const [there, back] = [patio.channel('there'), patio.channel('back')];

try {
  for (;;) back.sendSync(there.receiveSync());
} catch (error) {
  if (error.code !== 'PATIO_CLOSED') throw error;
}
