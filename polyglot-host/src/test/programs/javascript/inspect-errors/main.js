'use strict';
const { inspect } = require('node:util');

Error.stackTraceLimit = 0;
class HttpError extends Error {
  constructor(status, message, options) {
    super(message, options);
    this.status = status;
  }
  get name() {
    return 'HttpError';
  }
}

console.log(new Error('plain'));
console.log(new TypeError('with props', { cause: 'a string' }));
console.log(new HttpError(404, 'not here', { cause: new RangeError('inner') }));
console.log([new Error('in array')], { e: new Error('in object') });
console.log(new AggregateError([new Error('one'), new Error('two')], 'both'));
const renamed = new Error('renamed');
renamed.name = 'Renamed';
console.log(renamed);
const noMessage = new Error();
console.log(noMessage, inspect(new SyntaxError('x'), { compact: 0 }));
const own = new Error('own code');
own.code = 'E_OWN';
console.log(own);
const bad = new Error('x');
bad.stack = 'a stack of my own\n    at somewhere';
console.log(bad);
console.log(inspect(Object.assign(new Error('coloured'), { n: 1 }), { colors: true }));
console.log(String(new HttpError(1, 'm')), `${noMessage}`, Object.prototype.toString.call(own));
