import fs from 'node:fs/promises';
import { constants } from 'node:fs';

await fs.writeFile('a.txt', ['one\n', 'two\n', 'three']);
const handle = await fs.open('a.txt', 'r+');
console.log(Number.isInteger(handle.fd), (await handle.stat()).size, String(await handle.readFile()).split('\n'));
console.log((await handle.read(Buffer.alloc(3), 0, 3, 4)).buffer.toString(), (await handle.write('TWO', 4)).bytesWritten);
console.log((await handle.readv([Buffer.alloc(2), Buffer.alloc(3)], 0)).buffers.map(String));
await handle.truncate(8);
await handle.sync();
await handle.close();
console.log(handle.fd, JSON.stringify(await fs.readFile('a.txt', 'utf8')));

{
  await using again = await fs.open('a.txt');
  for await (const line of again.readLines()) console.log('line', line);
}
const out = await fs.open('b.txt', 'w');
const stream = out.createWriteStream();
stream.write('by a ');
stream.end('stream');
await new Promise((resolve) => stream.on('close', resolve));
console.log(await fs.readFile('b.txt', { encoding: 'utf8', signal: new AbortController().signal }));

await fs.mkdir('d/e', { recursive: true });
await Promise.all(['x', 'y', 'z'].map((name) => fs.writeFile(`d/${name}`, name)));
console.log((await fs.readdir('d')).sort(), (await fs.readdir('d', { withFileTypes: true })).find((entry) => entry.name === 'e').isDirectory());
await fs.cp('d', 'copy', { recursive: true });
await fs.rename('copy/x', 'copy/renamed');
await fs.access('copy/renamed', constants.R_OK);
const names = [];
for await (const entry of await fs.opendir('copy')) names.push(entry.name);
console.log(names.sort());
await fs.rm('copy', { recursive: true });
const made = await fs.mkdtemp('tmp-');
console.log(/^tmp-\w{6}$/.test(made), (await fs.stat(made)).isDirectory());
const failures = [
  () => fs.readFile('none'),
  () => fs.open('none/x', 'w'),
  () => fs.rmdir('d'),
  () => fs.mkdir('d'),
  () => fs.access('copy'),
  () => fs.readdir('a.txt'),
  () => fs.rm('d'),
  () => handle.read(),
  () => fs.readFile('a.txt', { signal: AbortSignal.abort() }),
  () => fs.copyFile('a.txt', 'b.txt', constants.COPYFILE_EXCL),
];
for (const fail of failures) {
  await fail().then(console.log, (error) => console.log(error.name, error.code, error.syscall, error.message));
}
