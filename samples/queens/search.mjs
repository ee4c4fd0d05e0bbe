/** In how many ways a board can be filled whose first rows have queens in the given columns. */
export function solutions(size, columns) {
  if (columns.length === size) {
    return 1;
  }
  let number = 0;
  for (let column = 0; column < size; column++) {
    if (columns.every((other, row) => isFree(column, other, columns.length - row))) {
      number += solutions(size, [...columns, column]);
    }
  }
  return number;
}

function isFree(column, other, distance) {
  return column !== other && Math.abs(column - other) !== distance;
}
