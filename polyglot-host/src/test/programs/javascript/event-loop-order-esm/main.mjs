// In a module the body itself runs in a microtask, so microtasks come before ticks.
process.nextTick(() => console.log('tick'));
queueMicrotask(() => console.log('microtask'));
Promise.resolve().then(() => console.log('then'));
setImmediate(() => console.log('immediate'));
console.log('body');
await null;
console.log('after await');
await new Promise((resolve) => setImmediate(resolve));
console.log('after immediate');
process.nextTick(() => console.log('tick 2'));
queueMicrotask(() => console.log('microtask 2'));
