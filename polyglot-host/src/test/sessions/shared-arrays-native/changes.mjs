import patio from 'patio';

const row = patio.freeze(Float64Array.of(0.5, 1, -2));
const shaped = (array, shape) => Object.assign(array, { shape });
const matrix = patio.freeze(shaped(Int32Array.of(0, 1, 2, 3, 4, 5), [2, 3]));

function refused(name, change) {
  try {
    change();
    console.log(name, 'passed without an error');
  } catch (error) {
    console.log(name, error.code ?? error.constructor.name, error.message);
  }
}

for (const type of [Int8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array]) {
  refused(type.name, () => { patio.freeze(new type(1))[0] = 1; });
}
refused('BigInt64Array', () => { patio.freeze(new BigInt64Array(1))[0] = 1n; });
refused('BigUint64Array', () => { patio.freeze(new BigUint64Array(1))[0] = 1n; });
refused('fill', () => row.fill(0));
refused('sort', () => row.sort());
refused('set', () => row.set([1]));
refused('subarray', () => { row.subarray(1)[0] = 1; });
refused('view of the buffer', () => { new Float64Array(row.buffer)[0] = 1; });
refused('shape', () => { matrix.shape = [3, 2]; });
refused('length of the shape', () => { matrix.shape[0] = 3; });

console.log('row', row, ArrayBuffer.isView(row), row instanceof Float64Array, row.subarray(1), [...row], row.map((x) => 2 * x));
console.log('clone', structuredClone(row), row.slice(1), row.at(-1), row.includes(1), Buffer.from(row.buffer).length);
console.log('matrix', matrix, matrix.shape, patio.isFrozen(matrix.shape));

const copy = patio.thaw(row);
copy[0] = 9;
console.log('thawed row', copy, row[0], patio.isFrozen(copy));
const other = patio.thaw(matrix);
other[0] = 9;
other.shape[0] = 3;
other.shape[1] = 2;
console.log('thawed matrix', other, matrix[0], patio.freeze(other));

console.log('same', patio.isFrozen(new Float64Array(row.buffer)), patio.isFrozen(new Int32Array(matrix.buffer)));
console.log('part', patio.isFrozen(row.subarray(1)), patio.freeze(row.subarray(1)));
console.log('half floats', patio.freeze(Float16Array.of(0.5, 2)));
for (const shape of [[2, 2], [-2, -3], [2.5, 2], [], 'flat']) {
  refused('misshapen', () => patio.export('shapes', [shaped(new Float64Array(6), shape)]));
}
