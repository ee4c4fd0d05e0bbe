// The first stage: sends the lines of a file.
import { readFileSync } from 'node:fs';
import * as patio from 'patio';

const lines = patio.channel('lines', { capacity: 2 });
for (const [number, text] of readFileSync(process.argv[2], 'utf8').trimEnd().split('\n').entries()) {
  await lines.send({ number: number + 1, text });
}
