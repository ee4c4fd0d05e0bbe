const patio = require('patio');

patio.export('blocked', 'waits');
patio.channel('never').receiveSync();
console.log('not reached');
