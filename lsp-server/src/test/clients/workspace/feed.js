const patio = require('patio');

patio.export('prices', { tea: 3, milk: 1 });
