let total = 0;

// nothing happens here
total += 3;
console.log('total', total);
