// From CSV through a chain of streams to grouped JSON lines on disk, and back.
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, writeFile, stat } from 'node:fs/promises';
import { Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';

class CsvParser extends Transform {
  #decoder = new StringDecoder('utf8');
  #field = '';
  #row = [];
  #quoted = false;
  #afterQuote = false;
  #header;

  constructor() {
    super({ readableObjectMode: true });
  }

  _transform(chunk, encoding, done) {
    for (const c of this.#decoder.write(chunk)) this.#accept(c);
    done();
  }

  _flush(done) {
    for (const c of this.#decoder.end()) this.#accept(c);
    if (this.#field || this.#row.length) this.#accept('\n');
    done(this.#quoted ? new SyntaxError('a quoted field never ends') : null);
  }

  #accept(c) {
    if (this.#quoted) {
      if (c === '"') {
        this.#quoted = false;
        this.#afterQuote = true;
      } else this.#field += c;
    } else if (c === '"') {
      if (this.#afterQuote) this.#field += '"';
      this.#quoted = true;
    } else if (c === ',') this.#endField();
    else if (c === '\n') {
      this.#endField();
      this.#endRow();
    } else if (c !== '\r') this.#field += c;
    if (c !== '"') this.#afterQuote = false;
  }

  #endField() {
    this.#row.push(this.#field);
    this.#field = '';
  }

  #endRow() {
    const row = this.#row;
    this.#row = [];
    if (!this.#header) this.#header = row;
    else if (row.length === this.#header.length) this.push(Object.fromEntries(this.#header.map((key, i) => [key, row[i]])));
    else this.emit('malformed', row);
  }
}

async function* typed(rows) {
  for await (const { amount, date, ...rest } of rows) yield { ...rest, amount: Number.parseFloat(amount), month: date.slice(0, 7) };
}
const groupBy = (...keys) =>
  async function* (rows) {
    const groups = new Map();
    for await (const row of rows) {
      const id = keys.map((key) => row[key]).join('/');
      const group = groups.get(id) ?? { id, count: 0, sum: 0 };
      groups.set(id, group);
      group.count += 1;
      group.sum += row.amount;
    }
    for (const group of [...groups.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) yield { ...group, sum: Math.round(group.sum * 100) / 100 };
  };
async function* jsonLines(objects) {
  for await (const object of objects) yield `${JSON.stringify(object)}\n`;
}

const parser = new CsvParser();
parser.on('malformed', (row) => console.log('malformed', row));
await pipeline(createReadStream('sales.csv', { highWaterMark: 7 }), parser, typed, groupBy('shop', 'month'), jsonLines, createWriteStream('groups.jsonl'));
console.log(await readFile('groups.jsonl', 'utf8'));

const rows = [];
await pipeline(createReadStream('sales.csv'), new CsvParser().on('malformed', () => {}), new Writable({ objectMode: true, write: (row, encoding, done) => done(void rows.push(row)) }));
console.log(rows.length, rows[1]);

await pipeline(Readable.from(['a,b\n1,"never', ' ends\n']), new CsvParser(), async (all) => {
  for await (const row of all) console.log(row);
}).catch((error) => console.log(error.name, error.message));

const big = Array.from({ length: 5000 }, (_, i) => `shop ${i % 7},2024-0${(i % 9) + 1}-01,${i / 4},"note, ${i}"`);
await writeFile('big.csv', ['shop,date,amount,note', ...big].join('\r\n'));
const found = await Readable.from(groupBy('shop')(typed(createReadStream('big.csv').pipe(new CsvParser())))).toArray();
console.log((await stat('big.csv')).size, found);
