const patio = require('patio');

console.log(patio.channel('pats').receiveSync().joinSync());
