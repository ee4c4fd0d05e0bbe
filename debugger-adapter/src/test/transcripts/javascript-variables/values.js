class Account {
  constructor(name) {
    this.name = name;
    this.items = [1, 2, 3];
  }
  get total() {
    return this.items.reduce((a, b) => a + b, 0);
  }
}
const make = start => {
  let count = start;
  return by => (count += by);
};

const account = new Account('Ann');
const numbers = Array.from({ length: 1000 }, (_, i) => i);
const map = new Map([['k', { v: 1 }]]);
const set = new Set(['a']);
const big = 12345678901234567890n;
const date = new Date(0);
const bytes = new Uint8Array(2);
const symbol = Symbol('s');
const text = 'two\nlines';

async function later() {
  let waited = await Promise.resolve(7);
  // every one of them is used here
  console.log(waited, account.total, numbers.length, map.size, set.size, big, date, bytes, symbol, text);
}
make(10)(5);
later();
