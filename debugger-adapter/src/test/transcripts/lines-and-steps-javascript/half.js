function half(n) {
  const half = n / 2;
  return half;
}

let total = 0;
for (let i = 0; i < 3; i++) {
  total += half(i);
}
console.log('total', total);
