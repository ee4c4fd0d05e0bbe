let n = 0;
console.log('runs');
while (n >= 0) {
    n++;
}
