'use strict';
const crypto = require('node:crypto');

console.log(crypto.randomBytes(8).length, crypto.randomBytes(0).length, crypto.randomBytes(16).equals(crypto.randomBytes(16)));
console.log(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(crypto.randomUUID()), crypto.randomUUID() === crypto.randomUUID());
const drawn = Array.from({ length: 500 }, () => crypto.randomInt(3, 7));
console.log(new Set(drawn).size, Math.min(...drawn), Math.max(...drawn), crypto.randomInt(1));
const array = new Uint32Array(4);
console.log(crypto.getRandomValues(array) === array, array.some((n) => n !== 0), globalThis.crypto.getRandomValues(new Uint8Array(2)).length);
console.log(crypto.randomFillSync(Buffer.alloc(10), 5).subarray(0, 5), typeof globalThis.crypto.randomUUID());
crypto.randomBytes(4, (error, bytes) => {
  console.log(error, bytes.length);
  crypto.randomInt(10, (failure, n) => {
    console.log(failure, n >= 0 && n < 10);
    crypto.randomFill(new Uint8Array(3), (none, filled) => console.log(none, filled.length));
  });
});
for (const wrong of [() => crypto.randomBytes(-1), () => crypto.randomBytes('5'), () => crypto.randomInt(5, 5), () => crypto.randomInt(1.5), () => crypto.getRandomValues(new Float32Array(1)), () => crypto.getRandomValues(new Uint8Array(65_537))]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
