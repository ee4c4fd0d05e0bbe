// Imports what give exported, if it is to, and waits to be ended: hold.js import|nothing.
'use strict';
const patio = require('patio');

const value = process.argv[2] === 'import' ? patio.importSync('value') : [0];
console.log(value[value.length - 1], 'ready');
setInterval(() => {}, 1000);
