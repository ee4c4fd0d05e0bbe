'use strict';
const assert = require('node:assert');

Error.stackTraceLimit = 1;
const basket = { apples: 3, pears: ['a', 'b'] };

assert.deepStrictEqual(basket, { apples: 3, pears: ['a', 'c'] }, undefined);
