const patio = require('patio');

console.log(process.argv.slice(2), patio.arguments());
patio.result(new Map([[1, 'one']]));
