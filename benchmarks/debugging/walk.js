// Statements to step over, some calls deep, with a few variables of each kind.
'use strict';

function walk(depth, table) {
  if (depth) return walk(depth - 1, table);
  const names = ['ada', 'guido', 'james'];
  const point = { x: 1, y: 2.5 };
  const text = 'some text';
  let total = 0;
  let square = 0;
  let half = 0;
  for (let i = 0; i < 1_000_000_000; i++) {
    square = i * i; // stop
    total = (total + square) % 1_000_003;
    half = total / 2;
    table[i % 10] = half;
  }
  return [names, point, text];
}

walk(5, new Array(10).fill(0));
