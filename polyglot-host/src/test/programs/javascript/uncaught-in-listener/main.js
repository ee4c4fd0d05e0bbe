'use strict';
const { EventEmitter } = require('node:events');

Error.stackTraceLimit = 1;
const emitter = new EventEmitter();
setImmediate(() => {
  emitter.emit('error', new Error('nobody listens'));
});
