'use strict';

const buffer = Buffer.alloc(16);
buffer.writeUInt8(255, 0);
buffer.writeInt16BE(-2, 1);
buffer.writeUInt32LE(0xdeadbeef, 3);
buffer.writeIntBE(-123456, 7, 3);
buffer.writeUIntLE(0x123456789a, 10, 5);
console.log(buffer);
console.log(buffer.readUInt8(0), buffer.readInt8(0), buffer.readInt16BE(1), buffer.readUint16LE(1), buffer.readUInt32LE(3), buffer.readInt32BE(3), buffer.readIntBE(7, 3), buffer.readUIntLE(10, 5));

buffer.writeDoubleBE(Math.PI, 0);
buffer.writeFloatLE(1.1, 8);
console.log(buffer.readDoubleBE(0), buffer.readFloatLE(8), buffer.readDoubleLE(0));
buffer.writeBigInt64LE(-5n, 0);
buffer.writeBigUInt64BE(2n ** 64n - 1n, 8);
console.log(buffer.readBigInt64LE(0), buffer.readBigUInt64BE(8), buffer.readBigUInt64LE(0));
console.log(buffer.writeDoubleLE(NaN, 0), buffer.readDoubleLE(0), buffer.writeFloatBE(-Infinity, 0), buffer.readFloatBE(0), buffer.writeDoubleLE(-0), buffer.readDoubleLE());

for (const wrong of [
  () => buffer.readUInt32LE(13),
  () => buffer.readUInt8(-1),
  () => buffer.readUInt8(1.5),
  () => buffer.readUInt8('0'),
  () => buffer.writeUInt8(256, 0),
  () => buffer.writeInt32LE(2 ** 31, 0),
  () => buffer.writeBigInt64LE(2n ** 63n, 0),
  () => buffer.readIntBE(0, 7),
  () => buffer.writeUIntBE(2 ** 40, 0, 5),
  () => Buffer.alloc(1).readDoubleLE(0),
]) {
  try {
    console.log(wrong());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
