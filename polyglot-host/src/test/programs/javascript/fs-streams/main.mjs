import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createHash } from 'node:crypto';
import { once } from 'node:events';

const out = fs.createWriteStream('numbers.txt');
out.on('open', (fd) => console.log('open', Number.isInteger(fd)));
out.on('ready', () => console.log('ready'));
for (let i = 0; i < 20_000; i++) if (!out.write(`${i}\n`)) await once(out, 'drain');
out.end();
await once(out, 'close');
console.log(out.bytesWritten, out.path, fs.statSync('numbers.txt').size);

const source = fs.createReadStream('numbers.txt', { highWaterMark: 1000 });
let chunks = 0;
source.on('data', (chunk) => (chunks += chunk.length <= 1000));
await once(source, 'close');
console.log(chunks, source.bytesRead, source.closed);

const part = fs.createReadStream('numbers.txt', { start: 10, end: 19, encoding: 'utf8' });
console.log(JSON.stringify((await part.toArray()).join('')));
const hash = createHash('sha256');
await pipeline(fs.createReadStream('numbers.txt'), hash);
console.log(hash.digest('hex'));
await pipeline(fs.createReadStream('numbers.txt'), fs.createWriteStream('copy.txt'));
console.log(fs.readFileSync('copy.txt').equals(fs.readFileSync('numbers.txt')));

const patch = fs.createWriteStream('copy.txt', { flags: 'r+', start: 2 });
patch.end('PATCH');
await once(patch, 'finish');
console.log(JSON.stringify(fs.readFileSync('copy.txt', 'utf8').slice(0, 12)));
const append = fs.createWriteStream('copy.txt', { flags: 'a' });
append.end('the end');
await once(append, 'close');
console.log(fs.readFileSync('copy.txt', 'utf8').slice(-7));

const missing = fs.createReadStream('missing');
await once(missing, 'data').catch((error) => console.log(error.code, error.message));
const denied = fs.createWriteStream('no/such/folder');
await once(denied, 'open').catch((error) => console.log(error.code, error.syscall));
