import assert from 'node:assert';
import patio from 'patio';

const matrix = Float64Array.of(1, 2, 3, 4, 5, 6.5);
matrix.shape = [2, 3];
const cube = Int16Array.of(1, 2, 3, 4);
cube.shape = [2, 1, 2];
const values = {
  int8: Int8Array.of(-1, 1),
  int16: Int16Array.of(-300, 300),
  int32: Int32Array.of(-70000, 70000),
  int64: BigInt64Array.of(-(2n ** 63n), 1n),
  uint8: Uint8Array.of(0, 255),
  clamped: Uint8ClampedArray.of(0, 255),
  uint16: Uint16Array.of(0, 65535),
  uint32: Uint32Array.of(0, 4294967295),
  uint64: BigUint64Array.of(0n, 2n ** 64n - 1n),
  float32: Float32Array.of(0.5, NaN),
  float64: Float64Array.of(0.1, -0),
  empty: new Float64Array(),
  matrix,
  cube,
  view: new DataView(new ArrayBuffer(2)),
  inside: { rows: [Float64Array.of(1.5)] },
};
for (const [name, value] of Object.entries(values)) {
  patio.export(`js ${name}`, value);
}
patio.export('js names', Object.keys(values));
for (const giver of ['py', 'js', 'java']) {
  for (const name of await patio.import(`${giver} names`)) {
    const value = await patio.import(`${giver} ${name}`);
    assert(patio.isFrozen(value) && patio.freeze(value) === value);
    console.log(giver, name, value);
  }
}
