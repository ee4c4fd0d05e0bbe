let count = 2;
console.log('two', count, process.argv[2]);
