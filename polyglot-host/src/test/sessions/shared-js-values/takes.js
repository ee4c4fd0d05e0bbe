const patio = require('patio');
const assert = require('node:assert');
const { inspect, isDeepStrictEqual, types } = require('node:util');

(async () => {
  const values = await patio.import('values');
  patio.export('back', values);
  for (const [name, value] of Object.entries(values)) {
    if (name !== 'many' && name !== 'wider') {
      console.log(name, value);
    }
  }
  const { lists, records, maps, sets, bytes, twice, many } = values;
  console.log('same', values === (await patio.import('values')), patio.freeze(values) === values, twice[0] === twice[1]);

  console.log('array', Array.isArray(lists[1]), lists[1] instanceof Array, lists[1].length, 1 in lists[1], 3 in lists[1]);
  console.log([...lists[1], 4], lists[1].map((x) => x * 2), lists[3].slice(1), lists[3].flat(Infinity));
  const widerThan = ({ n, i, a, b, c, d }) => [n, i + a - b + 2 * c - d];
  const line = (value) => inspect(value, { breakLength: Infinity, compact: 10, depth: 4 });
  console.log(line(values.wider.map(widerThan)), line([...values.wider].reverse().map(widerThan)));
  console.log(Object.is(values.wider[4].n, -0), values.wider.map(({ n }) => typeof n).join());
  const [first, ...rest] = lists[1];
  console.log(first, rest, Math.max(...lists[1]), lists[1].join('+'), `${lists[1]}`, lists[1].toReversed());
  let sum = 0;
  for (const x of lists[1]) sum += x;
  for (const i in lists[1]) sum += i;
  console.log(sum, lists[1].includes(2), lists[1].indexOf(3), lists[1].at(-1), lists[1].find((x) => x > 1));

  const { a, ...others } = records[1];
  console.log(a, others, { ...records[1], d: 4 }, Object.keys(records[3]), 'a' in records[1], records[1].nope);
  console.log(records[2].constructor.name, Object.getPrototypeOf(records[1]) === Object.prototype, Object.isFrozen(records[1]));
  console.log(JSON.stringify([lists, records, maps[1], values.times]));

  console.log(maps[1].a, maps[2].get(1), maps[2].has('x'), maps[2].get(null), maps[2].size, [...maps[2].keys()]);
  maps[2].forEach((value, key) => console.log('entry', key, value));
  console.log(sets[1].has('b'), sets[1].has(2), [...sets[1]], types.isMap(maps[2]), types.isSet(sets[1]));
  console.log(Object.keys(many).length, many.key7, many['key' + 199][0], many.nope, 'key3' in many);

  console.log(ArrayBuffer.isView(bytes[0]), new TextDecoder().decode(bytes[1]), bytes[0].subarray(1), bytes[0][2]);
  console.log(Buffer.from(bytes[1]).toString('hex'), Buffer.concat([bytes[0], bytes[1]]).length, bytes[1].buffer.byteLength);

  console.log(isDeepStrictEqual(lists[3], [1, 'two', [3, [4]]]), isDeepStrictEqual(records[1], { a: 1, b: { c: 2 } }));
  assert.deepStrictEqual(maps[2].get(1), 'one');
  assert.deepStrictEqual(sets[1], new Set([1, 'b', null]));
  assert.deepStrictEqual(bytes[0], new Uint8Array([1, 2, 255]));

  const copy = structuredClone(values);
  copy.lists[1].push(9);
  copy.records[1].a = 'changed';
  copy.bytes[0][0] = 77;
  console.log(copy.lists[1], copy.records[1], copy.bytes[0], lists[1], records[1].a, bytes[0][0]);
  const thawed = patio.thaw(values);
  thawed.maps[2].set('new', 1);
  thawed.sets[1].add('new');
  thawed.bytes[0].fill(0);
  console.log(thawed.maps[2].size, thawed.sets[1].size, thawed.twice[0] === thawed.twice[1], maps[2].size, sets[1].size);
  console.log([values, lists[0], 1, 'a', null, undefined].map(patio.isFrozen), [[], {}, () => {}].map(patio.isFrozen));
})();
