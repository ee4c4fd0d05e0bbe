function twice(n) {
    const a = n; const b = n;
    return a + b;
}

const one = 1; const two = 2; const three = 3;
const four = 4; const five = 5; const six = twice(three);
console.log(one, two, three, four, five, six);
