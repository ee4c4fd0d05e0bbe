// Builds, splits, upper-cases and joins text, a unit.
'use strict';
const { measure } = require('./clock');

measure(() => {
  const parts = [];
  for (let i = 0; i < 10000; i++) {
    parts.push(`line ${i} of the ${i % 2 ? 'long' : 'short'} text`);
  }
  const words = parts.join(' ').split(' ');
  const text = words
    .filter((word) => word.startsWith('l') || word.startsWith('t'))
    .map((word) => word.toUpperCase())
    .join('-');
  return text.split('TEXT').length + text.replaceAll('LINE', 'line').indexOf('line');
});
