// Reads each element of a value that give exported, or of one of its own, 10 times a unit:
// read.js SECONDS HOW frozen|own KIND COUNT.
'use strict';
const patio = require('patio');
const { measure } = require('../hot/clock');
const { make } = require('./values');

const reads = {
  'by-index': (values) => {
    let total = 0;
    for (let i = 0; i < values.length; i++) total += values[i];
    return total;
  },
  'one-by-one': (values) => {
    let total = 0;
    for (const value of values) total += value;
    return total;
  },
  'by-key': (maps) => {
    let total = 0;
    for (let i = 0; i < maps.length; i++) total += maps[i].price;
    return total;
  },
  'by-field': (records) => {
    let total = 0;
    for (let i = 0; i < records.length; i++) total += records[i].price;
    return total;
  },
};

const [how, whose, kind, count] = process.argv.slice(3);
const read = reads[how];
const value = whose === 'frozen' ? patio.importSync('value') : make(kind, count);
// A list of one's own, so that nothing but the read of an element is compared.
const values = how === 'by-key' || how === 'by-field' ? [...value] : value;

measure(() => {
  for (let i = 0; i < 10; i++) read(values);
});
