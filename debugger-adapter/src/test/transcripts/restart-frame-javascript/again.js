let runs = 0;

function inner(n) {
    runs += 1;
    return n * 2;
}

function outer(n) {
    const doubled = inner(n);
    return doubled + 1;
}

console.log(outer(5), runs);
