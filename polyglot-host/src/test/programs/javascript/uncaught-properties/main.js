'use strict';

Error.stackTraceLimit = 1;
class OrderError extends Error {
  constructor(message, details, cause) {
    super(message, { cause });
    this.details = details;
  }
}
OrderError.prototype.name = 'OrderError';

process.on('exit', (code) => console.log('exit', code));
throw new OrderError('cannot ship', { id: 7, items: ['a', { b: [1] }] }, new Error('no stock'));
