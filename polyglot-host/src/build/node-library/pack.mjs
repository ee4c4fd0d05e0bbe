// Takes the JavaScript library and the facts below it out of a node binary, which runs this script:
//   node --expose-internals --no-warnings pack.mjs OUTPUT
// OUTPUT is one file of entries that are read one at a time; PackedLibrary.java knows its form.
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { bindingFacts, optionFacts, processFacts } from './facts.mjs';
import { encode } from './encode.mjs';
import { libraryText } from './text.mjs';

// TypeScript's types are stripped by a WebAssembly module; the others serve V8's own tools.
const LEFT_OUT = /^internal\/(deps\/(amaro|v8)\/|v8_prof)/;

const output = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));
const inputs = [process.execPath, ...['pack', 'facts', 'encode', 'text'].map((name) => `${here}/${name}.mjs`)];
if (existsSync(output) && inputs.every((input) => statSync(input).mtimeMs < statSync(output).mtimeMs)) {
  process.exit(0);
}

const { internalBinding } = createRequire(import.meta.url)('internal/test/binding');
const entries = new Map();
const { builtinIds, natives } = internalBinding('builtins');
for (const id of builtinIds.filter((id) => !LEFT_OUT.test(id))) {
  entries.set(`lib/${id}`, Buffer.from(libraryText(id, natives[id]), 'latin1'));
}
for (const [name, facts] of bindingFacts(internalBinding)) {
  entries.set(`facts/${name}`, encode(facts));
}
entries.set('facts/*process', encode(processFacts(internalBinding)));
entries.set('facts/*options', encode(optionFacts(internalBinding)));

const index = [];
const bodies = [];
let offset = 0;
for (const [name, bytes] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const packed = deflateRawSync(bytes, { level: 9 });
  const head = Buffer.alloc(2 + Buffer.byteLength(name) + 12);
  let at = head.writeUInt16BE(Buffer.byteLength(name));
  at += head.write(name, at);
  at = head.writeInt32BE(offset, at);
  at = head.writeInt32BE(packed.length, at);
  head.writeInt32BE(bytes.length, at);
  index.push(head);
  bodies.push(packed);
  offset += packed.length;
}
const count = Buffer.alloc(4);
count.writeInt32BE(entries.size);
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, Buffer.concat([count, ...index, ...bodies]));
