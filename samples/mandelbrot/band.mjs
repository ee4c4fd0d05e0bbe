const MOST = 255;

/** The rows low to high of the picture, a byte a pixel: how soon the point escapes, 0 if it does not. */
export function band(size, low, high) {
  const pixels = new Uint8Array((high - low) * size);
  for (let y = low; y < high; y++) {
    for (let x = 0; x < size; x++) {
      pixels[(y - low) * size + x] = escape((3 * (x + 0.5)) / size - 2.25, (3 * (y + 0.5)) / size - 1.5);
    }
  }
  return pixels;
}

function escape(real, imaginary) {
  let a = 0;
  let b = 0;
  for (let step = 1; step <= MOST; step++) {
    [a, b] = [a * a - b * b + real, 2 * a * b + imaginary];
    if (a * a + b * b > 4) {
      return step;
    }
  }
  return 0;
}
