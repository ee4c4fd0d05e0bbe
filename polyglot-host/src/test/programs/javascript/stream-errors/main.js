'use strict';
const { Readable, Writable, finished } = require('node:stream');

const writable = () => new Writable({ write: (chunk, encoding, done) => done() });
const step = (label, stream) => {
  stream.on('error', (error) => console.log(label, 'error', error.code ?? error.name, error.message));
  stream.on('close', () => console.log(label, 'close', stream.destroyed));
  return stream;
};

const ended = step('write after end', writable());
ended.end('x');
ended.write('y', (error) => console.log('write callback', error.code));

step('destroyed', writable()).destroy(new Error('by hand'));
step('destroyed quietly', writable()).destroy();
step('throws in read', new Readable({ read() { throw new TypeError('from read'); } })).resume();
step('push after end', new Readable({ read() { this.push(null); this.push('late'); } })).resume();
step('not implemented', new Readable()).resume();
step('wrong chunk', new Readable({ read() { this.push(5); } })).resume();

const early = new Readable({ read() {} });
finished(early, (error) => console.log('finished', error.code, error.message));
early.destroy();

const custom = step('destroy hook', new Writable({
  construct(done) {
    console.log('construct');
    done();
  },
  write: (chunk, encoding, done) => done(),
  destroy(error, done) {
    console.log('destroy hook sees', error.message);
    done(error);
  },
}));
custom.end('z', () => custom.destroy(new Error('after the end')));
