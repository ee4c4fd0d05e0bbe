// Runs one unit of work again and again for some seconds and prints when each ended, in milliseconds.
'use strict';

exports.measure = (unit) => {
  const seconds = Number(process.argv[2]);
  const start = performance.now();
  const ends = [];
  while (ends.length === 0 || ends.at(-1) < seconds * 1000) {
    unit();
    ends.push(performance.now() - start);
  }
  console.log(JSON.stringify(ends.map((end) => Math.round(end * 100) / 100)));
};
