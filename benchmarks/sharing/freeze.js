// Freezes a value, a unit: freeze.js SECONDS KIND COUNT.
'use strict';
const patio = require('patio');
const { measure } = require('../hot/clock');
const { make } = require('./values');

const value = make(process.argv[3], process.argv[4]);
measure(() => patio.freeze(value));
