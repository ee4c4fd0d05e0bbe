const wait = () => new Promise(resolve => setImmediate(resolve));
let n = 1;
await wait();
n += 1;
console.log('n', n);
