'use strict';

process.on('unhandledRejection', (reason, promise) => {
  console.log('unhandled', reason, promise instanceof Promise);
  if (reason === 'late') promise.catch((value) => console.log('handled late', value));
});
process.on('rejectionHandled', (promise) => console.log('rejectionHandled', promise instanceof Promise));
process.on('multipleResolves', () => console.log('never'));

Promise.reject('late');
Promise.reject('never handled');
Promise.reject('at once').catch((reason) => console.log('caught', reason));
const soon = Promise.reject('in a tick');
process.nextTick(() => soon.catch((reason) => console.log('caught', reason)));
setImmediate(() => console.log('goes on'));
