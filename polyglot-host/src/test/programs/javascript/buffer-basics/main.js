'use strict';

console.log(Buffer.from('héllo'), Buffer.from([1, 256, -1, 3.7, '8']), Buffer.from('zz'), Buffer.alloc(3), Buffer.alloc(5, 'ab'), Buffer.alloc(2, 7));
console.log(Buffer.from(new Uint8Array([1, 2])), Buffer.from(new Uint16Array([1, 300])), Buffer.from({ type: 'Buffer', data: [9, 8] }), Buffer.from(new String('boxed')));
const shared = new ArrayBuffer(8);
const view = Buffer.from(shared, 2, 4);
view.fill(0xff);
console.log(new Uint8Array(shared), view.byteOffset, view.buffer === shared);

const text = Buffer.from('the quick brown fox');
console.log(text.length, text.toString('utf8', 4, 9), text.subarray(-3).toString(), text.slice(0, 3).toString(), String(text.at(-1)));
text.subarray(0, 3).write('THE');
console.log(text.toString(), text.indexOf('quick'), text.lastIndexOf('o'), text.includes(Buffer.from('fox')), text.indexOf('absent'), text.indexOf(111, 13));
console.log(Buffer.concat([Buffer.from('a'), Buffer.from('bc')]), Buffer.concat([Buffer.from('abc')], 2), Buffer.concat([Buffer.from('a')], 3));
console.log(Buffer.compare(Buffer.from('a'), Buffer.from('b')), Buffer.from('a').equals(Buffer.from('a')), Buffer.from('abc').compare(Buffer.from('xabc'), 1));
console.log(Buffer.byteLength('é👍'), Buffer.byteLength('aGk=', 'base64'), Buffer.isBuffer(new Uint8Array(1)), Buffer.isEncoding('UTF-8'), Buffer.isEncoding('x'));

const target = Buffer.alloc(6, '.');
console.log(Buffer.from('abcdef').copy(target, 1, 2, 5), target.toString());
console.log(target.fill('xyz', 2).toString(), target.fill('é').toString(), target.write('long text', 3), target.toString('latin1'));
console.log(JSON.stringify(Buffer.from('hi')), [...Buffer.from('hi').entries()], Buffer.from('ab').toJSON());
console.log(Buffer.from([1, 2, 3, 4]).swap16(), Buffer.from([1, 2, 3, 4]).swap32(), Buffer.from([1, 2, 3]).reverse(), Buffer.of(5, 6));
console.log(Buffer.from([1, 2, 3]).map((x) => x * 2), Buffer.from('cab').sort().toString(), Buffer.from('ab') instanceof Uint8Array, Buffer.poolSize);
console.log(Buffer.alloc(60, 1), require('node:buffer').constants.MAX_LENGTH > 2 ** 31, require('node:buffer').INSPECT_MAX_BYTES);

for (const wrong of [
  () => Buffer.from(5),
  () => Buffer.from(null),
  () => Buffer.alloc(-1),
  () => Buffer.alloc('5'),
  () => Buffer.from('x').toString('nope'),
  () => Buffer.concat('x'),
  () => Buffer.from([1, 2, 3]).swap16(),
  () => Buffer.from(new ArrayBuffer(2), 3),
  () => Buffer.from('x').fill('zz', 'hex'),
  () => Buffer.from('a').compare('a'),
]) {
  try {
    console.log(wrong());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
