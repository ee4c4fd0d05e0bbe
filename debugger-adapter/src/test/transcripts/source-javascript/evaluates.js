function called(n) {
    return n + 1;
}

const make = new Function("n", "return n * 2;");
console.log(eval("const x = 4;\ncalled(x) + make(x);"));
