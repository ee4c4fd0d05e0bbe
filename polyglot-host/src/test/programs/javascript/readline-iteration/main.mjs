import readline from 'node:readline';
import { Readable } from 'node:stream';

const counts = new Map();
for await (const line of readline.createInterface({ input: process.stdin })) {
  for (const word of line.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
}
console.log([...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)));

const slowly = Readable.from(['spl', 'it\nacro', 'ss\r', '\nchunks\u2028not here']);
for await (const line of readline.createInterface({ input: slowly, crlfDelay: 10_000 })) console.log(JSON.stringify(line));
