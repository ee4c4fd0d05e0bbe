'use strict';
// Conway's game with typed arrays, generators, BigInt keys, and an image of the last state.
const fs = require('node:fs');
const { EOL } = require('node:os');
const { performance } = require('node:perf_hooks');
const { createHash } = require('node:crypto');

class World {
  #cells;
  constructor(width, height, cells = new Uint8Array(width * height)) {
    this.width = width;
    this.height = height;
    this.#cells = cells;
  }
  static parse(text) {
    const rows = text.trim().split(/\r?\n/);
    const world = new World(Math.max(...rows.map((row) => row.length)), rows.length);
    rows.forEach((row, y) => [...row].forEach((c, x) => world.set(x, y, c === '#')));
    return world;
  }
  #index(x, y) {
    return ((y + this.height) % this.height) * this.width + ((x + this.width) % this.width);
  }
  get(x, y) {
    return this.#cells[this.#index(x, y)];
  }
  set(x, y, alive) {
    this.#cells[this.#index(x, y)] = Number(alive);
  }
  step() {
    const next = new World(this.width, this.height);
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) {
        let neighbours = -this.get(x, y);
        for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) neighbours += this.get(x + dx, y + dy);
        next.set(x, y, neighbours === 3 || (neighbours === 2 && this.get(x, y)));
      }
    }
    return next;
  }
  get key() {
    return this.#cells.reduce((key, cell) => (key << 1n) | BigInt(cell), 1n);
  }
  get population() {
    return this.#cells.reduce((sum, cell) => sum + cell, 0);
  }
  embed(width, height) {
    const world = new World(width, height);
    for (let y = 0; y < this.height; y++) for (let x = 0; x < this.width; x++) world.set(x + 1, y + 1, this.get(x, y));
    return world;
  }
  *rows() {
    for (let y = 0; y < this.height; y++) yield Array.from(this.#cells.subarray(y * this.width, (y + 1) * this.width), (c) => (c ? '█' : '·')).join('');
  }
  toString() {
    return [...this.rows()].join(EOL);
  }
  bitmap() {
    const rowBytes = Math.ceil(this.width / 8);
    const bits = Buffer.alloc(rowBytes * this.height);
    this.#cells.forEach((cell, i) => {
      if (cell) bits[Math.floor(i / this.width) * rowBytes + ((i % this.width) >> 3)] |= 0x80 >> ((i % this.width) & 7);
    });
    return Buffer.concat([Buffer.from(`P4\n${this.width} ${this.height}\n`, 'ascii'), bits]);
  }
}

function* generations(world) {
  for (;; world = world.step()) yield world;
}
function period(world, limit = 200) {
  const seen = new Map();
  for (const [n, state] of generations(world).take(limit).toArray().entries()) {
    if (seen.has(state.key)) return { from: seen.get(state.key), period: n - seen.get(state.key) };
    seen.set(state.key, n);
  }
  return null;
}

const patterns = Object.fromEntries(fs.readFileSync(`${__dirname}/patterns.txt`, 'utf8').split(/\n(?=\w)/).map((block) => {
  const [name, ...rows] = block.trimEnd().split('\n');
  return [name, World.parse(rows.join('\n'))];
}));
for (const [name, pattern] of Object.entries(patterns)) console.log(name, pattern.population, period(pattern.embed(8, 8)));
console.log(String(patterns.glider.embed(6, 5)));
console.log(`${generations(patterns.glider.embed(6, 5)).drop(4).next().value}`);

performance.mark('start');
let world = patterns.pentomino.embed(48, 40);
const populations = [];
for (let n = 0; n < 120; n++) {
  if (n % 30 === 0) populations.push(world.population);
  world = world.step();
}
fs.writeFileSync('life.pbm', world.bitmap());
const image = fs.readFileSync('life.pbm');
console.log(populations, world.population, image.length, image.toString('ascii', 0, 8), createHash('sha1').update(image).digest('base64'));
console.log(performance.measure('all', 'start').duration > 0, world.key % 1_000_007n, world.key.toString(36).length);
