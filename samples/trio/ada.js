// The global object is this program's own: the others count in theirs.
globalThis.count = 0;

const [option, value] = process.argv.slice(2);
if (option !== '--count') {
  throw new Error(`expected --count, not ${option}`);
}
while (globalThis.count < Number(value)) {
  globalThis.count++;
  console.log(`JavaScript, pat ${process.env.PATIO_ID}: ${globalThis.count} of ${value}`);
}
