'use strict';

function* fibonacci() {
  let [a, b] = [0, 1];
  try {
    for (;;) {
      yield a;
      [a, b] = [b, a + b];
    }
  } finally {
    console.log('closed');
  }
}
for (const n of fibonacci()) if (n > 20) break; else console.log(n);
const [first, second, ...none] = [1];
console.log(first, second, none);

function* talk() {
  const name = yield 'name?';
  try {
    yield `hello ${name}`;
  } catch (error) {
    yield `caught ${error}`;
  }
  return 'bye';
}
const talking = talk();
console.log(talking.next('ignored'), talking.next('Ann'), talking.throw('thrown'), talking.next(), talking.next());
function* delegate() {
  const result = yield* talk();
  yield `result: ${result}`;
}
console.log([...delegate()]);

console.log(fibonacci().filter((n) => n % 2).map((n) => n * n).drop(1).take(4).toArray());
console.log(Iterator.from([1, 2, 3]).some((n) => n > 2), [5, 6].values().reduce((a, b) => a + b), Iterator.from({ next: () => ({ done: true }) }).toArray());
console.log([..."ab"].entries().flatMap(([i, c]) => [i, c]).toArray());

const range = { from: 1, to: 4, [Symbol.iterator]() { let n = this.from; return { next: () => (n <= this.to ? { value: n++, done: false } : { value: undefined, done: true }), return: () => { console.log('returned'); return {}; } }; } };
const [one] = range;
console.log(one, [...range], Math.max(...range), Array.from(range, (n) => n * 10), new Set(range), Object.fromEntries(new Map([['k', 1]])));

async function* countdown(n) {
  try {
    while (n > 0) yield n--;
  } finally {
    await null;
    console.log('async closed');
  }
}
(async () => {
  for await (const n of countdown(3)) if (n === 2) break;
  console.log(await Array.fromAsync(countdown(2)));
  for await (const value of [Promise.resolve('p'), 'v']) console.log(value);
  const parallel = countdown(3);
  console.log(await Promise.all([parallel.next(), parallel.next(), parallel.return('early'), parallel.next()]));
  const failing = (async function* () { throw new Error('in generator'); })();
  await failing.next().catch((error) => console.log(error.message));
})();

label: for (const i of [0, 1, 2]) {
  for (const j of [0, 1, 2]) {
    if (j === 1) continue label;
    if (i === 2) break label;
    console.log(i, j);
  }
}
