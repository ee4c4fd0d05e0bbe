'use strict';

console.log(new TextEncoder().encode('aé世👍'), new TextEncoder().encode(), new TextEncoder().encoding, new TextEncoder().encode('\ud800'));
const into = new Uint8Array(5);
console.log(new TextEncoder().encodeInto('aé世x', into), into);

const decode = (label, bytes, options) => new TextDecoder(label, options).decode(new Uint8Array(bytes));
console.log(decode('utf-8', [0xe4, 0xb8, 0x96]), JSON.stringify(decode('utf-8', [0xef, 0xbb, 0xbf, 0x61])), JSON.stringify(decode('utf-8', [0xef, 0xbb, 0xbf, 0x61], { ignoreBOM: true })));
console.log(JSON.stringify(decode('utf-8', [0x61, 0xff, 0xc3])), decode('utf-16le', [0x61, 0, 0x16, 0x4e]), decode('latin1', [0xe9]), decode('iso-8859-2', [0xe6]), decode('windows-1252', [0x80]));
console.log(new TextDecoder('UTF8').encoding, new TextDecoder('ascii').encoding, new TextDecoder('utf-8', { fatal: true }).fatal);

const stream = new TextDecoder();
console.log(JSON.stringify([0xf0, 0x9f, 0x91, 0x8d].map((byte) => stream.decode(new Uint8Array([byte]), { stream: true }))), JSON.stringify(stream.decode()));
console.log(new TextDecoder().decode(new Uint16Array([0x4141])), new TextDecoder().decode(new DataView(new ArrayBuffer(1))).length, new TextDecoder().decode(Buffer.from('buffer').buffer.slice(0, 0)));
for (const wrong of [() => decode('utf-8', [0xff], { fatal: true }), () => new TextDecoder('nope'), () => new TextDecoder().decode('x')]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
