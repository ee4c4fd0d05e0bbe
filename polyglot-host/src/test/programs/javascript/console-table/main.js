'use strict';

console.table([
  { name: 'ant', legs: 6 },
  { name: 'spider', legs: 8, web: true },
]);
console.table([['a', 1], ['b', 2]]);
console.table([{ name: 'ant', legs: 6 }], ['legs']);
console.table(new Map([['one', 1], ['two', { nested: true }]]));
console.table(new Set(['x', 'y']));
console.table(['plain', 'strings']);
console.table({ first: { wide: '漢字', emoji: '👍' }, second: { wide: 'é' } });
console.table('not tabular');
console.table([]);
