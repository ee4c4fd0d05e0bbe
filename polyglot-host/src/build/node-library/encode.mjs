// Plain data as bytes: a tag, then the value. Facts.java reads it.
const TAGS = { undefined: 0, null: 1, false: 2, true: 3, int: 4, double: 5, string: 6, array: 7, object: 8, function: 9,
  symbol: 10, bare: 11 };

export function encode(value) {
  const parts = [];
  write(value, parts);
  return Buffer.concat(parts);
}

function write(value, parts) {
  if (value === undefined || value === null || typeof value === 'boolean') {
    parts.push(tag(String(value)));
  } else if (Number.isInteger(value) && Object.is(value | 0, value)) {
    parts.push(tag('int'), int(value));
  } else if (typeof value === 'number') {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleBE(value);
    parts.push(tag('double'), bytes);
  } else if (typeof value === 'string') {
    parts.push(tag('string'), text(value));
  } else if (typeof value === 'function') {
    parts.push(tag('function'));
  } else if (typeof value === 'symbol') {
    parts.push(tag('symbol'), text(value.description));
  } else if (Array.isArray(value)) {
    parts.push(tag('array'), int(value.length));
    value.forEach((element) => write(element, parts));
  } else {
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    parts.push(tag(Object.getPrototypeOf(value) === null ? 'bare' : 'object'), int(entries.length));
    for (const [key, member] of entries) {
      parts.push(text(key));
      write(member, parts);
    }
  }
}

function tag(name) {
  return Buffer.from([TAGS[name]]);
}

function int(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function text(value) {
  const bytes = Buffer.from(value, 'utf8');
  return Buffer.concat([int(bytes.length), bytes]);
}
