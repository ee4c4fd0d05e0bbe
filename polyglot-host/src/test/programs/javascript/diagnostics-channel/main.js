'use strict';
const channels = require('node:diagnostics_channel');
const { AsyncLocalStorage } = require('node:async_hooks');

const channel = channels.channel('app:request');
console.log(channel.hasSubscribers, channels.channel('app:request') === channel, channel.name);
const listener = (message, name) => console.log('got', message, name);
channels.subscribe('app:request', listener);
console.log(channels.hasSubscribers('app:request'));
channel.publish({ url: '/' });
console.log(channels.unsubscribe('app:request', listener), channels.unsubscribe('app:request', listener));
channel.publish('nobody sees this');

const storage = new AsyncLocalStorage();
channel.bindStore(storage, (data) => ({ wrapped: data }));
channel.runStores('data', () => console.log(storage.getStore()));
channel.unbindStore(storage);

const tracing = channels.tracingChannel('work');
tracing.subscribe({
  start: (m) => console.log('start', m.n),
  end: (m) => console.log('end', m.n, m.result),
  asyncStart: (m) => console.log('asyncStart', m.n, m.result),
  asyncEnd: (m) => console.log('asyncEnd', m.n),
  error: (m) => console.log('error', m.n, m.error.message),
});
console.log(tracing.traceSync((a, b) => a + b, { n: 1 }, null, 2, 3));
try {
  tracing.traceSync(() => { throw new Error('sync'); }, { n: 2 });
} catch (error) {
  console.log('thrown', error.message);
}
tracing.tracePromise(async () => 'later', { n: 3 }).then((value) => {
  console.log(value);
  tracing.traceCallback((done) => setImmediate(done, null, 'called'), 0, { n: 4 }, null, (error, text) => console.log(error, text));
});

process.on('uncaughtException', (error) => console.log('a subscriber threw:', error.message));
channel.subscribe(() => { throw new Error('oops'); });
channel.publish(1);
console.log('publish does not throw');
