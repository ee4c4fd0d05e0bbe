// Makes up trades, always the same ones, and sends them as they happen.
import { parseArgs } from 'node:util';
import * as patio from 'patio';

const { values } = parseArgs({ options: { ticks: { type: 'string', default: '100' } } });

const symbols = [
  { name: 'OAK', price: 120 },
  { name: 'FERN', price: 45 },
  { name: 'MOSS', price: 8 },
];
patio.export('symbols', symbols);

let seed = 42;
function random() {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
}

const ticks = patio.channel('ticks', { capacity: 100 });
const last = new Map(symbols.map(({ name, price }) => [name, price]));
for (let number = 1; number <= Number(values.ticks); number++) {
  const { name } = symbols[number % symbols.length];
  const price = Math.round(last.get(name) * (1 + (random() - 0.5) / 50) * 100) / 100;
  last.set(name, price);
  await ticks.send({ number, symbol: name, price, quantity: 1 + Math.floor(random() * 100) });
}
ticks.close();
console.log(`sent ${values.ticks} ticks`);
