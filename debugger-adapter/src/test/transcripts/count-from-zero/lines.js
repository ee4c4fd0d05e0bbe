let n = 1; n += 1;
console.log(n);
