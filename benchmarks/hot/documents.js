// Writes 2,000 small documents as JSON and reads them back, a unit.
'use strict';
const { measure } = require('./clock');

const documents = Array.from({ length: 2000 }, (_, i) => ({
  id: i,
  name: `item ${i}`,
  price: i * 1.5,
  tags: ['a', 'b', String(i)],
  stock: { here: i, there: null },
}));

measure(() => JSON.parse(JSON.stringify(documents)).length);
