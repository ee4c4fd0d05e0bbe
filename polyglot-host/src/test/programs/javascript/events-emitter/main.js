'use strict';
const EventEmitter = require('node:events');
const { once, on, errorMonitor, getEventListeners, captureRejectionSymbol } = EventEmitter;

const emitter = new EventEmitter();
const log = (label) => (...args) => console.log(label, ...args);
emitter.on('newListener', (name, listener) => console.log('new', name, typeof listener));
emitter.once('a', log('once'));
emitter.on('a', log('first'));
emitter.prependListener('a', log('prepended'));
emitter.prependOnceListener('a', log('prepended once'));
console.log(emitter.emit('a', 1, 2), emitter.emit('a', 3), emitter.emit('nobody'));
console.log(emitter.listenerCount('a'), emitter.eventNames(), getEventListeners(emitter, 'a').length);

emitter.removeAllListeners('newListener');
const listener = function () {
  console.log(this === emitter);
  emitter.off('b', listener);
};
emitter.on('b', listener).emit('b');
console.log(emitter.emit('b'), emitter.rawListeners('a').length);

emitter.on('c', () => {
  emitter.on('c', log('added while emitting: next time'));
  console.log('c');
});
emitter.emit('c');

try {
  emitter.emit('error', new RangeError('unhandled'));
} catch (error) {
  console.log(error.name, error.message);
}
try {
  emitter.emit('error', { not: 'an error' });
} catch (error) {
  console.log(error.code, error.message, error.context);
}
emitter.on(errorMonitor, (error) => console.log('monitor', error.message));
emitter.on('error', (error) => console.log('handled', error.message));
emitter.emit('error', new Error('seen by both'));
for (const wrong of [() => emitter.on('x', 5), () => emitter.setMaxListeners(-1), () => EventEmitter.listenerCount('x')]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.code, error.message);
  }
}

class Chat extends EventEmitter {
  constructor() {
    super({ captureRejections: true });
  }
  [captureRejectionSymbol](error, name, ...args) {
    console.log('captured', error.message, name, args);
  }
}
const chat = new Chat();
chat.on('say', async (text) => {
  throw new Error(`no ${text}`);
});

(async () => {
  setImmediate(() => emitter.emit('later', 'x', 'y'));
  console.log(await once(emitter, 'later'));
  setImmediate(() => emitter.emit('error', new Error('rejects')));
  await once(emitter, 'other').catch((error) => console.log('once:', error.message));

  setImmediate(() => ['p', 'q', 'r'].forEach((x) => emitter.emit('item', x)));
  for await (const [item] of on(emitter, 'item')) {
    console.log('item', item);
    if (item === 'r') break;
  }
  console.log(emitter.listenerCount('item'));
  await once({}, 'x').catch((error) => console.log(error.code, error.message));
  chat.emit('say', 'hello');
  const controller = new AbortController();
  setImmediate(() => controller.abort());
  await once(emitter, 'never', { signal: controller.signal }).catch((error) => console.log(error.name, error.code));
})();
process.on('warning', (warning) => console.log(warning.name, warning.type, warning.count, warning.message));
const busy = new EventEmitter();
for (let i = 0; i < 11; i++) busy.on('many', () => {});
