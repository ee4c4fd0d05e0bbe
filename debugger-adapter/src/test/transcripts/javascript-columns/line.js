function double(n) { return n * 2; }
const total = [1, 2].map(n => double(n)).reduce((a, b) => a + b); console.log(total);
