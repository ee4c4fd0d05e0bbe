const patio = require('patio');

const work = patio.channel('work');
const last = new Map();
let inOrder = true;
let sum = 0;
let count = 0;
for (const { from, i } of work) {
  inOrder &&= i > (last.get(from) ?? -1);
  last.set(from, i);
  sum += i;
  count++;
}
patio.export(`sums of ${patio.me().name}`, { sum, count, inOrder });
