// Counts 100,000 words in a Map and sorts what it has, a unit.
'use strict';
const { measure } = require('./clock');

const words = Array.from({ length: 100000 }, (_, i) => `word${(i * 7919) % 3000}`);

measure(() => {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
});
