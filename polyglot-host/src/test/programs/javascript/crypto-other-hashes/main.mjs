// Hash functions that the JDK has not.
import { createHash, createHmac, getHashes, hash } from 'node:crypto';

for (const name of ['ripemd160', 'rmd160', 'RSA-RIPEMD160', 'sm3', 'blake2b512', 'blake2s256', 'BLAKE2b512']) {
  console.log(name, createHash(name).update('The quick brown ').update('fox').digest('hex'));
}
console.log(createHmac('ripemd160', 'key').update('fox').digest('base64'), createHmac('sm3', '').update('fox').digest('hex'));
const begun = createHash('ripemd160').update('a');
const copy = begun.copy();
console.log(begun.update('b').digest('hex') === hash('rmd160', 'ab'), copy.digest('hex') === hash('ripemd160', 'a'));
console.log(['ripemd160', 'sm3', 'blake2b512', 'blake2s256', 'RSA-SM3'].map((name) => getHashes().includes(name)));
