'use strict';

const log = (text) => () => console.log(text);
const thenable = { then: (resolve) => { console.log('then called'); resolve('thenable'); } };

Promise.resolve().then(log('a1')).then(log('a2')).then(log('a3')).then(log('a4'));
new Promise((resolve) => resolve(Promise.resolve())).then(log('b: a promise resolved by a promise waits two turns'));
(async () => thenable)().then(log('c: thenable'));
(async () => { await undefined; console.log('d1'); await undefined; console.log('d2'); })();
Promise.reject(new Error('e')).catch((error) => error.message).finally(log('e finally')).then(console.log);

Promise.all([1, Promise.resolve(2), thenable]).then((all) => console.log('all', all));
Promise.allSettled([Promise.reject(1), 2]).then((all) => console.log(all));
Promise.race([new Promise((r) => setTimeout(r, 20, 'slow')), new Promise((r) => setTimeout(r, 1, 'fast'))]).then(console.log);
Promise.any([Promise.reject(1), Promise.resolve(2)]).then((any) => console.log('any', any));
Promise.any([Promise.reject(new Error('x'))]).catch((error) => console.log(error.name, error.errors.length));
Promise.try((a) => a * 2, 21).then(console.log);
const { promise, resolve } = Promise.withResolvers();
promise.then((value) => console.log('withResolvers', value));
setTimeout(resolve, 5, 'done');
