// Imports what give exported and waits to be ended: hold.js value|nothing.
'use strict';
const patio = require('patio');

const value = patio.importSync(process.argv[2]);
console.log(value[value.length - 1], 'ready');
setInterval(() => {}, 1000);
