function check(value) {
  if (value < 0) throw new RangeError(`${value} is negative`);
  return value;
}

try {
  check(-1);
} catch (error) {
  console.log('handled', error.message);
}
check(-2);
