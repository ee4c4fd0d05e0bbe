import * as patio from 'patio';

class Point {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
}

const toPython = patio.channel('to python');
const fromPython = patio.channel('from python');
for (const value of [
  null,
  true,
  7,
  2 ** 40,
  2n ** 80n,
  0.5,
  -0,
  'zwölf 🙂',
  [1, 2, 3],
  [1.5, 'a', [null]],
  { a: 1, b: [2] },
  new Point(3, 4),
  new Map([['k', 1]]),
  new Map([[1, 'one'], [2.5, 'x']]),
  new Set(['only']),
  new Uint8Array([0, 255]),
  new Date(0),
]) {
  await toPython.send(value);
  const back = await fromPython.receive();
  console.log(back, patio.freeze(value) instanceof Object ? back.constructor === patio.freeze(value).constructor : Object.is(back, value));
}
toPython.close();
for await (const value of patio.channel('python values')) {
  console.log(value, String(value?.constructor?.name));
}
console.log(String(await patio.import('decimal')), JSON.stringify({ decimal: await patio.import('decimal') }));
patio.export('decimal back', await patio.import('decimal'));
const record = await patio.import('record');
console.log(record.name, record.tags, Object.keys(record), record);
