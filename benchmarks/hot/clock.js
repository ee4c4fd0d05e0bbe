// Runs one unit of work again and again for some seconds and prints when each ended, in milliseconds.
'use strict';

exports.measure = (unit) => {
  const clock = new Clock();
  do unit();
  while (clock.goesOn());
};

exports.measureAsync = async (unit) => {
  const clock = new Clock();
  do await unit();
  while (clock.goesOn());
};

class Clock {
  #limit = Number(process.argv[2]) * 1000;
  #start = performance.now();
  #ends = [];

  goesOn() {
    const now = performance.now() - this.#start;
    this.#ends.push(Math.round(now * 1000) / 1000);
    if (now < this.#limit) return true;
    console.log(JSON.stringify(this.#ends));
    return false;
  }
}
