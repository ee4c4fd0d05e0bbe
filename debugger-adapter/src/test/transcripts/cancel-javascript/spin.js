function spin() {
    console.log('round and round');
    for (;;) {}
}

const count = 1;
console.log('done');
