'use strict';
const { transcode, isUtf8, isAscii, Blob } = require('node:buffer');

const text = 'Grüße, 世界 👍';
for (const encoding of ['utf8', 'hex', 'base64', 'base64url', 'latin1', 'binary', 'ascii', 'utf16le', 'ucs2']) {
  const bytes = Buffer.from(text, encoding);
  console.log(encoding, bytes.length, JSON.stringify(Buffer.from(text).toString(encoding)).slice(0, 70), bytes.toString('hex').slice(0, 40));
}
console.log(Buffer.from('aGk', 'base64').toString(), Buffer.from('a G\nk=', 'base64').toString(), Buffer.from('_-8', 'base64'), Buffer.from('+/8=', 'base64url'));
console.log(Buffer.from('abc', 'hex'), Buffer.from('abxx', 'hex'), Buffer.from('xyz', 'hex'));
console.log(JSON.stringify(Buffer.from([0xff, 0x41, 0xe4, 0xb8, 0x42, 0xf0, 0x9f]).toString()), Buffer.from('\ud800x'));
console.log(JSON.stringify(Buffer.from([0xc1, 0x80]).toString('ascii')), Buffer.from([0x3d, 0xd8, 0x4d]).toString('utf16le').length);
console.log(transcode(Buffer.from('€'), 'utf8', 'utf16le'), transcode(Buffer.from('é'), 'utf8', 'latin1'));
console.log(isUtf8(Buffer.from([0xff])), isUtf8(Buffer.from('é')), isAscii(Buffer.from('é')));
console.log(btoa('hello ÿ'), atob('aGVsbG8g/w=='), atob(' aGk '));
for (const wrong of [() => btoa('€'), () => atob('*')]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}

(async () => {
  const blob = new Blob(['abc', new Uint8Array([100]), new Blob(['é'])], { type: 'text/plain' });
  console.log(blob, await blob.text(), await blob.slice(1, 3).text(), (await blob.arrayBuffer()).byteLength);
  const file = new File(['x'], 'name.txt', { lastModified: 5 });
  console.log(file.name, file.size, file.lastModified);
})();
