const patio = require('patio');

patio.export('secret', 'eve');
