const list = Array.from({ length: 100000 }, (_, i) => i * i);
const map = new Map(list.slice(0, 300).map((n, i) => ["k" + i, n]));
const typed = new Float64Array(1000);
console.log(list.length, map.size, typed.length);
