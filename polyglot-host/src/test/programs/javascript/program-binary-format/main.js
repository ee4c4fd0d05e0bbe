'use strict';
// An archive format of our own: numbers of all kinds, checksums, names in UTF-8; written, read, broken, listed.
const fs = require('node:fs');
const { createHash, timingSafeEqual } = require('node:crypto');
const assert = require('node:assert');

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});
const crc32 = (bytes) => (bytes.reduce((crc, byte) => CRC_TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8), -1) ^ -1) >>> 0;

class Writer {
  #parts = [];
  bytes(buffer) {
    this.#parts.push(Buffer.from(buffer));
    return this;
  }
  number(kind, value, size) {
    const part = Buffer.alloc(size);
    part[`write${kind}`](value);
    return this.bytes(part);
  }
  varint(value) {
    const out = [];
    for (let rest = BigInt(value); ; rest >>= 7n) {
      const low = Number(rest & 0x7fn);
      if (rest < 128n) return this.bytes([...out, low]);
      out.push(low | 0x80);
    }
  }
  text(value) {
    const encoded = new TextEncoder().encode(value);
    return this.varint(encoded.length).bytes(encoded);
  }
  done() {
    const body = Buffer.concat(this.#parts);
    return Buffer.concat([body, createHash('sha256').update(body).digest().subarray(0, 8)]);
  }
}

class Reader {
  #at = 0;
  constructor(file) {
    this.body = file.subarray(0, -8);
    const seal = createHash('sha256').update(this.body).digest().subarray(0, 8);
    if (!timingSafeEqual(seal, file.subarray(-8))) throw new Error('the seal does not fit');
  }
  bytes(length) {
    if (this.#at + length > this.body.length) throw new RangeError(`${length} bytes wanted at ${this.#at}, ${this.body.length - this.#at} left`);
    return this.body.subarray(this.#at, (this.#at += length));
  }
  number(kind, size) {
    return this.bytes(size)[`read${kind}`]();
  }
  varint() {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const [byte] = this.bytes(1);
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 128) return value;
    }
  }
  text() {
    return new TextDecoder('utf-8', { fatal: true }).decode(this.bytes(Number(this.varint())));
  }
}

function pack(entries) {
  const writer = new Writer().bytes('PTIO').number('UInt16BE', 0x0102, 2).varint(entries.length);
  for (const { name, modified, ratio, data } of entries) {
    writer.text(name).number('BigInt64LE', BigInt(modified), 8).number('DoubleBE', ratio, 8).number('UInt32LE', crc32(data), 4).varint(data.length).bytes(data);
  }
  return writer.done();
}

function* unpack(file) {
  const reader = new Reader(file);
  assert.strictEqual(reader.bytes(4).toString('latin1'), 'PTIO');
  assert.strictEqual(reader.number('UInt16BE', 2), 258);
  for (let left = reader.varint(); left > 0n; left--) {
    const [name, modified, ratio, crc] = [reader.text(), Number(reader.number('BigInt64LE', 8)), reader.number('DoubleBE', 8), reader.number('UInt32LE', 4)];
    const data = reader.bytes(Number(reader.varint()));
    yield { name, modified: new Date(modified), ratio, data, intact: crc32(data) === crc };
  }
}

const hexdump = (buffer) =>
  Array.from({ length: Math.ceil(buffer.length / 16) }, (_, row) => {
    const part = buffer.subarray(row * 16, row * 16 + 16);
    return `${(row * 16).toString(16).padStart(8, '0')}  ${part.toString('hex').replace(/../g, '$& ').padEnd(48)} |${part.toString('latin1').replace(/[^\x20-\x7e]/g, '.')}|`;
  }).join('\n');

const entries = [
  { name: 'grüße 👋.txt', modified: Date.UTC(2024, 0, 2), ratio: -0.1, data: Buffer.from('hello hello hello') },
  { name: '', modified: -1, ratio: Infinity, data: Buffer.alloc(0) },
  { name: 'big', modified: 0, ratio: Number.MIN_VALUE, data: Buffer.alloc(300, '0123456789') },
];
const packed = pack(entries);
fs.writeFileSync('archive.bin', packed);
console.log(packed.length, hexdump(packed.subarray(0, 70)));
for (const { data, ...rest } of unpack(fs.readFileSync('archive.bin'))) console.log(rest, data);
console.log(crc32(Buffer.from('123456789')).toString(16), new Writer().varint(2n ** 64n - 1n).done().length - 8);

const changed = Buffer.from(packed);
changed[40] ^= 1;
assert.throws(() => [...unpack(changed)], /seal/);
assert.throws(() => new Reader(new Writer().varint(9).done()).text(), { name: 'RangeError', message: '9 bytes wanted at 1, 0 left' });
assert.throws(() => new Reader(new Writer().bytes([1, 0xff]).done()).text(), { code: 'ERR_ENCODING_INVALID_ENCODED_DATA' });
