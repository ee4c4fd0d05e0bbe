// What the programs of this folder hand over, freeze and import.
'use strict';

class Item {
  constructor(i) {
    this.number = i;
    this.name = `item${i}`;
    this.price = i * 0.5;
  }
}

const makers = {
  bytes: (count) => new Uint8Array(count),
  floats: (count) => Array.from({ length: count }, (_, i) => i * 0.5),
  ints: (count) => Array.from({ length: count }, (_, i) => i),
  map: (count) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`key${i}`, i])),
  maps: (count) => Array.from({ length: count }, (_, i) => ({ number: i, name: `item${i}`, price: i * 0.5 })),
  records: (count) => Array.from({ length: count }, (_, i) => new Item(i)),
};

exports.make = (kind, count) => makers[kind](Number(count));
