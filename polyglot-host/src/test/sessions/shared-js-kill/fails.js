const patio = require('patio');

console.log(patio.importSync('blocked'), patio.importSync('promised'));
process.exit(3);
