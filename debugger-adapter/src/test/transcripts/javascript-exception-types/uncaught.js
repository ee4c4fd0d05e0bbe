class OrderError extends Error {}

function fails(what) {
    throw new RangeError(what);
}

function handled() {
    try {
        fails("handled");
    } catch (e) {
        console.log("caught", e.message);
    }
}

function wrapped() {
    try {
        fails("inner");
    } catch (e) {
        throw new OrderError("outer", { cause: e });
    }
}

handled();
try {
    throw "a text";
} catch {
    console.log("caught a text");
}
wrapped();
