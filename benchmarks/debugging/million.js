// A list of a million elements.
const numbers = Array.from({ length: 1_000_000 }, (_, i) => i);
console.log('here'); // stop
