'use strict';
const { Readable, Transform, Writable, PassThrough, Duplex, pipeline, finished } = require('node:stream');
const { pipeline: piped } = require('node:stream/promises');

class Lines extends Transform {
  #rest = '';
  constructor() {
    super({ readableObjectMode: true });
  }
  _transform(chunk, encoding, done) {
    const lines = (this.#rest + chunk).split('\n');
    this.#rest = lines.pop();
    lines.forEach((line) => this.push(line));
    done();
  }
  _flush(done) {
    if (this.#rest) this.push(this.#rest);
    done();
  }
}

const sink = (label) =>
  new Writable({
    objectMode: true,
    write(chunk, encoding, done) {
      console.log(label, JSON.stringify(chunk));
      setImmediate(done);
    },
    final(done) {
      console.log(label, 'final');
      done();
    },
  });

pipeline(Readable.from(['one\ntw', 'o\nthr', 'ee']), new Lines(), sink('lines'), async (error) => {
  console.log('pipeline ends', error);

  await piped(
    Readable.from([1, 2, 3]),
    async function* (source) {
      for await (const n of source) yield n * 10;
    },
    new Transform({ objectMode: true, transform: (n, encoding, done) => done(null, { n }) }),
    sink('async'),
  );

  const total = await piped(Readable.from([1, 2, 3]), async (source) => {
    let sum = 0;
    for await (const n of source) sum += n;
    return sum;
  });
  console.log('sum', total);

  const through = new PassThrough();
  finished(through, (failure) => console.log('finished', failure?.message));
  through.on('data', (chunk) => console.log('through', chunk)).setEncoding('utf8');
  through.write('a');
  through.end('b');
  await new Promise((resolve) => through.on('close', resolve));

  const upper = Duplex.from(async function* (source) {
    for await (const chunk of source) yield String(chunk).toUpperCase();
  });
  upper.end('shout');
  for await (const chunk of upper) console.log(String(chunk));

  const broken = new Transform({ transform: (chunk, encoding, done) => done(new Error('cannot transform')) });
  await piped(Readable.from(['x']), broken, sink('never')).catch((failure) => console.log('caught', failure.message, broken.destroyed));
});
