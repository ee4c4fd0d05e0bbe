'use strict';

function inner(value) {
  if (value > 2) {
    throw new RangeError(`too big: ${value}`);
  }
  return value;
}

class Worker {
  work(list) {
    return list.map((item) => inner(item));
  }
  static start() {
    return new Worker().work([1, 2, 3]);
  }
}

console.log('before');
Worker.start();
console.log('never');
