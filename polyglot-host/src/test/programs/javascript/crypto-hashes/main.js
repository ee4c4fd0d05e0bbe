'use strict';
const crypto = require('node:crypto');

const text = 'The quick brown fox jumps over the lazy dog';
for (const name of ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha512-256', 'sha3-256', 'ripemd160']) {
  console.log(name, crypto.createHash(name).update(text).digest('hex'));
}
console.log(crypto.createHash('SHA256').update('').digest('base64'), crypto.createHash('RSA-SHA1').update('x').digest('base64url'), crypto.createHash('md5').digest());
const hash = crypto.createHash('sha256').update('a');
const copy = hash.copy();
console.log(hash.update('b').digest('hex') === crypto.createHash('sha256').update(Buffer.from('ab')).digest('hex'), copy.digest('hex').slice(0, 16));
console.log(crypto.createHash('sha1').update('ü', 'latin1').update(new Uint16Array([1])).update('6162', 'hex').digest('latin1').length);
console.log(crypto.hash('sha1', text), crypto.hash('md5', Buffer.from('x'), 'base64'));
console.log(crypto.createHmac('sha256', 'key').update(text).digest('hex'), crypto.createHmac('md5', Buffer.alloc(100, 1)).update('x').digest('base64'));
console.log(['md5', 'sha1', 'sha256', 'sha512'].every((name) => crypto.getHashes().includes(name)));
console.log(crypto.timingSafeEqual(Buffer.from('same'), Buffer.from('same')), crypto.timingSafeEqual(Buffer.from('same'), Buffer.from('diff')));
console.log(crypto.pbkdf2Sync('password', 'salt', 100, 16, 'sha512').toString('hex'));

for (const wrong of [
  () => crypto.createHash('nope'),
  () => hash.update('again'),
  () => hash.digest(),
  () => crypto.createHash('md5').update(5),
  () => crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('ab')),
  () => crypto.createHmac('nope', 'k'),
  () => crypto.createHmac('md5', null),
]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
const stream = crypto.createHash('sha1');
stream.on('readable', () => {
  const data = stream.read();
  if (data) console.log('stream', data.toString('hex'));
});
stream.write('The quick brown fox ');
stream.end('jumps over the lazy dog');
