// The spectral norm of a 300 x 300 matrix, two iterations a unit.
'use strict';
const { measure } = require('./clock');

const N = 300;

const element = (i, j) => 1 / ((((i + j) * (i + j + 1)) >> 1) + i + 1);

function times(vector, at) {
  const result = new Float64Array(N);
  for (let i = 0; i < N; i++) {
    let sum = 0;
    for (let j = 0; j < N; j++) sum += at(i, j) * vector[j];
    result[i] = sum;
  }
  return result;
}

const transposed = (i, j) => element(j, i);

measure(() => {
  let u = new Float64Array(N).fill(1);
  for (let k = 0; k < 2; k++) {
    const v = times(times(u, element), transposed);
    u = times(times(v, element), transposed);
  }
  return u;
});
