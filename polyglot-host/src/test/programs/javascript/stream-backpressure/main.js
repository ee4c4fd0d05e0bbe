'use strict';
const { Readable, Writable } = require('node:stream');

const events = [];
const slow = new Writable({
  highWaterMark: 4,
  write(chunk, encoding, done) {
    events.push(`write ${chunk}`);
    setImmediate(done);
  },
  writev: undefined,
});
console.log(slow.write('ab'), slow.writableLength, slow.writableNeedDrain);
console.log(slow.write('cd'), slow.writableLength, slow.writableNeedDrain);
slow.once('drain', () => {
  console.log('drain', slow.writableLength, events);

  const gathered = new Writable({
    highWaterMark: 100,
    writev(chunks, done) {
      console.log('writev', chunks.map(({ chunk }) => chunk.toString()));
      done();
    },
  });
  gathered.cork();
  ['x', 'y', 'z'].forEach((text) => gathered.write(text));
  gathered.uncork();

  let next = 0;
  const source = new Readable({
    objectMode: true,
    highWaterMark: 3,
    read() {
      this.push(next < 8 ? next++ : null);
    },
  });
  const taken = [];
  source.on('readable', () => {
    let item;
    while ((item = source.read()) !== null) taken.push(item);
  });
  source.on('end', () => {
    console.log('taken', taken, source.readableEnded);
    flowing();
  });
});

function flowing() {
  let produced = 0;
  const fast = new Readable({
    highWaterMark: 8,
    read(size) {
      produced += 1;
      this.push(produced > 6 ? null : Buffer.alloc(4, produced + 48));
    },
  });
  const target = new Writable({
    highWaterMark: 4,
    write(chunk, encoding, done) {
      console.log('piped', chunk.toString(), fast.isPaused(), fast.readableFlowing);
      setImmediate(done);
    },
  });
  fast.pipe(target).on('finish', () => console.log('finish', produced, target.writableFinished));
  fast.once('pause', () => console.log('paused by the pipe'));
}
