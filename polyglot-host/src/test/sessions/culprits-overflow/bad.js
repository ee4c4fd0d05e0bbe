const deep = (n) => deep(n + 1) + 1;
try {
  deep(0);
} catch (e) {
  if (!(e instanceof RangeError)) throw e;
  console.log('overflow');
}
