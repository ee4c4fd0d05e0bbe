export function loop(squares) {
  for (let i = 0; i < 5; i++) {
    const square = i * i;
    squares.push(square);
    squares.last = square;
  }
  return squares;
}
