const patio = require('patio');

patio.result(patio.arguments()[1][0]);
