'use strict';

let depth = 0;
const down = () => {
  depth += 1;
  return 1 + down();
};
try {
  down();
} catch (error) {
  console.log(error instanceof RangeError, error.name, error.message, depth > 5000);
}

const sum = (n) => (n === 0 ? 0 : n + sum(n - 1));
console.log(sum(5000));
let nested = [];
for (let i = 0; i < 3000; i++) nested = [nested];
console.log(JSON.stringify(nested).length, nested.flat(Infinity).length);

const again = () => again();
for (let i = 0; i < 3; i++) {
  try {
    again();
  } catch (error) {
    console.log(i, error.message);
  }
}
const even = (n) => (n === 0 ? true : odd(n - 1));
const odd = (n) => (n === 0 ? false : even(n - 1));
console.log(even(4000));
process.on('exit', () => console.log('goes on as ever'));
