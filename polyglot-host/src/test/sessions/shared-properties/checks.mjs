import * as patio from 'patio';

const LETTERS = ['a', 'Z', 'é', '€', '😀', '\0', '"', '\\', '\n', ' '];

class Point {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
}

class Named {
  constructor(name, value) {
    this.name = name;
    this.value = value;
  }
}

class Empty {}

class Values {
  constructor(seed) {
    this.state = seed;
  }

  next(limit) {
    this.state = (this.state * 48271) % 2147483647;
    return this.state % limit;
  }

  times(count, make) {
    const made = [];
    while (made.length < count) made.push(make());
    return made;
  }

  value(depth) {
    switch (this.next(depth > 0 ? 14 : 9)) {
      case 0: return null;
      case 1: return this.next(2) === 1;
      case 2: return this.next(1000) - 500;
      case 3: return this.big();
      case 4: return this.float();
      case 5: return this.text();
      case 6: return this.bytes();
      case 7: return Float64Array.from(this.times(this.next(5), () => this.half()));
      case 8: return Int32Array.from(this.times(this.next(5), () => this.next(1000) - 500));
      case 9: case 10: return this.times(this.next(4), () => this.value(depth - 1));
      case 11: return new Map(this.keys().map((key) => [key, this.value(depth - 1)]));
      case 12: return new Set(this.keys());
      default: return this.record(depth);
    }
  }

  record(depth) {
    const kind = this.next(3);
    return kind === 0 ? new Empty() : new [Point, Named][kind - 1](this.value(depth - 1), this.value(depth - 1));
  }

  // Different ones: for JavaScript two arrays are never the same key.
  keys() {
    return different(this.times(this.next(4), () => this.key(2)));
  }

  key(depth) {
    switch (this.next(depth > 0 ? 7 : 6)) {
      case 0: return null;
      case 1: return this.next(1000) - 500;
      case 2: return this.big();
      case 3: return this.half();
      case 4: return this.text();
      case 5: return this.bytes();
      default: return this.times(this.next(3), () => this.key(depth - 1));
    }
  }

  big() {
    const size = BigInt(this.next(1_000_000) + 1) * 10n ** BigInt(this.next(25));
    return this.next(2) === 0 ? size : -size;
  }

  half() {
    return this.next(1000) - 500 + 0.5;
  }

  float() {
    return this.next(5) === 0 ? [Infinity, -Infinity, -0][this.next(3)] : this.half();
  }

  text() {
    return this.times(this.next(6), () => LETTERS[this.next(LETTERS.length)]).join('');
  }

  bytes() {
    return Uint8Array.from(this.times(this.next(5), () => this.next(256)));
  }
}

function different(keys) {
  const found = new Map();
  for (const key of keys) {
    if (!found.has(describe(key))) found.set(describe(key), key);
  }
  return [...found.values()];
}

function describe(value) {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'boolean': return String(value);
    case 'bigint': return `i${value}`;
    case 'number': return number(value);
    case 'string': return `s${[...value].map((letter) => letter.codePointAt(0)).join('.')}`;
  }
  if (value instanceof Uint8Array) return `b${value.join('.')}`;
  if (Array.isArray(value)) return list(value);
  if (ArrayBuffer.isView(value)) return list([...value], 'f');
  if (typeof value.entries === 'function') return map([...value.entries()]);
  if (typeof value.has === 'function') return `<${[...value].map(describe).sort().join(', ')}>`;
  const type = value.constructor.name;
  if (type === 'Object') return map(Object.entries(value));
  return `${type}(${Object.entries(value).map(([name, field]) => `${name}=${describe(field)}`).join(', ')})`;
}

function number(value) {
  if (Number.isInteger(value) && !Object.is(value, -0)) return `i${value}`;
  return Object.is(value, -0) ? 'f-0' : Number.isFinite(value) ? `f${value * 2}` : value > 0 ? 'finf' : 'f-inf';
}

function list(elements) {
  return `[${elements.map(describe).join(', ')}]`;
}

function map(entries) {
  return `{${entries.map(([key, value]) => `${describe(key)}: ${describe(value)}`).join(', ')}}`;
}

const [seed, count] = process.argv.slice(2).map(Number);
const made = new Values(seed);
const own = made.times(count, () => made.value(4));
const keys = different(made.times(count, () => made.key(3)));
patio.export('values of js', own);
patio.export('places of js', new Map(keys.map((key, i) => [key, i])));

for (const giver of ['js', 'python', 'java']) {
  const theirs = await patio.import(`values of ${giver}`);
  const places = await patio.import(`places of ${giver}`);
  const wrong = [];
  own.forEach((value, i) => {
    const checks = {
      read: describe(theirs[i]) === describe(value),
      thawed: describe(patio.thaw(theirs[i])) === describe(value),
      'frozen again': describe(patio.freeze(patio.thaw(theirs[i]))) === describe(value),
      one: patio.freeze(theirs[i]) === theirs[i],
    };
    for (const [what, right] of Object.entries(checks)) {
      if (!right) wrong.push(`${what} ${i}: ${describe(value)} is ${describe(theirs[i])}`);
    }
  });
  keys.forEach((key, i) => {
    if (places.get(patio.freeze(key)) !== i) wrong.push(`found ${i}: ${describe(key)}`);
  });
  console.log([`what ${giver} wrote:`, ...(wrong.length ? wrong.slice(0, 5) : [`${theirs.length} values, ${places.size} keys`])].join('\n  '));
}
