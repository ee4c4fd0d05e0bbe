'use strict';
const { Console } = require('node:console');
const { Writable } = require('node:stream');

const collect = () => {
  const chunks = [];
  const stream = new Writable({
    write(chunk, encoding, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
  return { chunks, stream };
};

const out = collect();
const err = collect();
const logger = new Console({ stdout: out.stream, stderr: err.stream, groupIndentation: 4, inspectOptions: { depth: 0 } });
const { log } = logger;
log('one', { a: { b: 1 } });
logger.error('two');
logger.group('three');
logger.warn('four');
log('five');

console.log(out.chunks, err.chunks);
console.log(logger instanceof Console, console instanceof Console, typeof console.Console);
console.log(Object.keys(console).slice(0, 6));

const failing = new Console(new Writable({ write: (chunk, encoding, done) => done(new Error('disk full')) }));
failing.log('an error of the stream is swallowed');
console.log('end');
