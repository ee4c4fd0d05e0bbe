'use strict';

console.log(0.1 + 0.2, 1 / 3, 1e21, 1e-7, 123456789.123456789, -0, 5e-324, 2 ** 53 + 1, 0xff, 0b101, 0o17, 1_000_000, NaN, -Infinity);
console.log((1234.5678).toFixed(2), (0.000001234).toExponential(2), (1234.5678).toPrecision(6), (255).toString(16), (0.5).toString(2), (-255.5).toString(36), (1.005).toFixed(2), (25).toString(36));
console.log(parseInt('12px'), parseInt('0x1f'), parseInt('z', 36), parseFloat('3.14abc'), Number(''), Number(' 12 '), Number('0b11'), Number('1e3'), Number(null), Number(undefined), Number([5]), Number('1_000'), +true, +new Date(5));
console.log(7 % -3, -7 % 3, 5.5 % 2, 2 ** -1, (-2) ** 3, 7 / 0, 1 << 31, 1 << 32, -1 >>> 0, -1 >>> 28, ~5, 5 & 3, 5 | 3, 5 ^ 3, 2 ** 32 >> 0);
console.log(Math.round(-0.5), Math.round(2.5), Math.trunc(-4.7), Math.sign(-3), Math.cbrt(27), Math.hypot(3, 4), Math.log2(8), Math.fround(5.5), Math.clz32(1), Math.imul(0xffffffff, 5), Math.max(), Math.min(), Math.atan2(1, 1), Math.expm1(1e-10), Math.f16round(1.337));
console.log(Number.MAX_SAFE_INTEGER, Number.EPSILON, Number.isInteger(5.0), Number.isSafeInteger(2 ** 53), Number.isNaN('x'), isNaN('x'), [10, 9, 1].sort(), [10, 9, 1].sort((a, b) => a - b));

console.log(2n ** 100n, -7n / 2n, -7n % 2n, 5n == 5, 5n === 5, 5n < 6, typeof 5n, BigInt('0xff'), BigInt.asUintN(8, 257n), BigInt.asIntN(8, 255n), (123n).toString(2), (10n ** 20n).toLocaleString('en'), -5n >> 1n, 1n << 70n, ~5n);
let factorial = 1n;
for (let i = 1n; i <= 30n; i++) factorial *= i;
console.log(factorial, factorial.toString().length, Number(factorial), JSON.stringify({ n: String(factorial) }), 0n ? 'true' : 'false', [3n, 1, 2n].sort((a, b) => (a < b ? -1 : 1)));

const bytes = new Uint8Array([250, 251]);
bytes[0] += 10;
console.log(bytes, new Uint8ClampedArray([300, -5, 1.5]), new Int16Array([40000]), new Float32Array([0.1]), new BigInt64Array([2n ** 63n]), new Float16Array([1.1]));
const buffer = new ArrayBuffer(8, { maxByteLength: 16 });
const view = new DataView(buffer);
view.setFloat64(0, Math.E);
view.setInt16(0, -2, true);
console.log([...new Uint8Array(buffer)], view.getUint32(4), buffer.resizable, (buffer.resize(12), buffer.byteLength), buffer.slice(0, 2), buffer.transfer(4).byteLength, buffer.detached);
console.log(new Uint8Array([3, 1, 2]).toSorted(), new Uint16Array([1, 2, 3, 4]).subarray(1, 3), Uint8Array.from('123'), new Float64Array([1.5, NaN]).includes(NaN), new Int8Array(3).fill(7).join('-'), new Uint8Array([1, 2, 3]).findLast((n) => n < 3));
const shared = new Int32Array(new SharedArrayBuffer(8));
console.log(Atomics.add(shared, 0, 5), Atomics.load(shared, 0), Atomics.compareExchange(shared, 0, 5, 9), Atomics.exchange(shared, 0, 1), shared);
