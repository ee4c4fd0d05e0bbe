const patio = require('patio');

console.log(patio.importSync('secret'));
