// What many programs use, so that their start is in the cache.
const fs = require('node:fs');
const path = require('node:path');
const { EventEmitter } = require('node:events');

class Words extends EventEmitter {
  counts = new Map();

  add(word) {
    this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    this.emit('word', word);
  }
}

async function main() {
  const words = new Words();
  words.on('word', (word) => word.length > 4 && console.log('%s is long', word));
  'the quick brown fox jumps over the lazy dog'.split(' ').forEach((word) => words.add(word));
  console.log({ counts: words.counts, dir: path.basename(__dirname), args: process.argv.length > 2 });
  console.log(JSON.stringify([...words.counts].filter(([word]) => /^[a-f]/.test(word))));
  await new Promise((resolve) => setTimeout(resolve, 1));
  console.log(fs.existsSync('nothing'), await fs.promises.readFile(__filename, 'utf8').then((text) => text.length));
  throw new Error('the end');
}

main();
