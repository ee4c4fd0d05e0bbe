'use strict';
const { StringDecoder } = require('node:string_decoder');

const feed = (encoding, bytes, size) => {
  const decoder = new StringDecoder(encoding);
  const parts = [];
  for (let i = 0; i < bytes.length; i += size) parts.push(decoder.write(bytes.subarray(i, i + size)));
  parts.push(decoder.end());
  return parts;
};

const bytes = Buffer.from('aé世👍z');
for (const size of [1, 2, 3, 5]) console.log(size, feed('utf8', bytes, size));
console.log(feed('utf16le', Buffer.from('a👍', 'utf16le'), 1), feed('utf16le', Buffer.from([0x61, 0, 0x3d]), 2));
console.log(feed('base64', Buffer.from('hello'), 2), feed('hex', Buffer.from('hi'), 1), feed('latin1', Buffer.from([0xe9, 0xff]), 1));
console.log(feed('utf8', Buffer.from([0xe4, 0xb8]), 1), feed('utf8', Buffer.from([0xf0, 0x9f, 0x41, 0xc3]), 1), feed('utf8', Buffer.from([0xff, 0xfe]), 1));
const decoder = new StringDecoder();
console.log(decoder.encoding, decoder.write(Buffer.from([0xe2, 0x82])), decoder.end(Buffer.from([0xac])), decoder.write('a string'), decoder.lastNeed);
for (const wrong of [() => new StringDecoder('nope'), () => decoder.write(5), () => decoder.write(null)]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
