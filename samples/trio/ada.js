// The global object is this program's own: the others count in theirs, and say by export how far.
const patio = require('patio');

globalThis.count = 0;

const [option, value] = process.argv.slice(2);
if (option !== '--count') {
  throw new Error(`expected --count, not ${option}`);
}
while (globalThis.count < Number(value)) {
  globalThis.count++;
  console.log(`JavaScript, pat ${process.env.PATIO_ID}: ${globalThis.count} of ${value}`);
}

patio.export('ada', globalThis.count);
const others = patio.importSync('guido') + patio.importSync('james');
console.log(`JavaScript: together ${globalThis.count + others}`);
