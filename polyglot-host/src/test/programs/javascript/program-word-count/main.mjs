// Counts words, letters and line lengths of what comes in, line by line.
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

class Histogram {
  #counts = new Map();
  add(key, times = 1) {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + times);
    return this;
  }
  get total() {
    return this.#counts.values().reduce((sum, n) => sum + n, 0);
  }
  top(n) {
    return [...this.#counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, n);
  }
  *bars(width = 20) {
    const most = Math.max(...this.#counts.values());
    for (const [key, count] of this.top(5)) yield `${String(key).padEnd(8)} ${'█'.repeat(Math.round((count / most) * width))} ${count}`;
  }
}

const words = new Histogram();
const letters = new Histogram();
const lengths = [];
const capitalized = new Set();

const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
lines.on('line', (line) => {
  lengths.push(line.length);
  for (const { segment, isWordLike } of new Intl.Segmenter('en', { granularity: 'word' }).segment(line)) {
    if (!isWordLike) continue;
    if (/^\p{Lu}/u.test(segment)) capitalized.add(segment);
    const word = segment.toLowerCase();
    words.add(word);
    for (const letter of word.normalize('NFD').replace(/\p{M}/gu, '')) letters.add(letter);
  }
});
await once(lines, 'close');

const mean = lengths.reduce((a, b) => a + b, 0) / lengths.length;
const deviation = Math.sqrt(lengths.reduce((sum, n) => sum + (n - mean) ** 2, 0) / lengths.length);
console.log({ lines: lengths.length, words: words.total, letters: letters.total, mean: mean.toFixed(2), deviation: deviation.toFixed(2), longest: Math.max(...lengths) });
console.log(words.top(4), [...capitalized].sort());
for (const bar of letters.bars()) console.log(bar);

const upper = new Transform({
  objectMode: true,
  transform([word, count], encoding, done) {
    this.push(`${word.toUpperCase()}×${count}\n`);
    done();
  },
});
await pipeline(words.top(3), upper, process.stdout, { end: false });
console.log(process.stdin.readableEnded, lines.closed);
