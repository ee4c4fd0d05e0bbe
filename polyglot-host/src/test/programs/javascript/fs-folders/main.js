'use strict';
const fs = require('node:fs');
const path = require('node:path');

fs.mkdirSync('tree/a/deep', { recursive: true });
fs.mkdirSync('tree/b');
for (const name of ['tree/1.txt', 'tree/a/2.txt', 'tree/a/deep/3.js', 'tree/b/4.js', 'tree/b/.hidden']) fs.writeFileSync(name, name);

console.log(fs.readdirSync('tree').sort(), fs.readdirSync('tree', { recursive: true }).sort());
console.log(fs.readdirSync('tree', { encoding: 'buffer' }).every(Buffer.isBuffer));
console.log(fs.readdirSync('tree', { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => path.join(e.parentPath, e.name)).sort());
console.log(fs.globSync('tree/**/*.js').sort(), fs.globSync('tree/{a,b}/*.txt'), fs.globSync('**', { cwd: 'tree/a' }).sort());

fs.cpSync('tree', 'copied', { recursive: true, filter: (from) => !from.endsWith('.js') });
console.log(fs.readdirSync('copied', { recursive: true }).sort(), fs.mkdirSync('tree', { recursive: true }));
try {
  fs.cpSync('tree', 'other');
} catch (error) {
  console.log(error.code);
}
const dir = fs.opendirSync('tree/b');
const names = [];
for (let entry = dir.readSync(); entry; entry = dir.readSync()) names.push(entry.name);
dir.closeSync();
console.log(names.sort(), dir.path);
try {
  dir.readSync();
} catch (error) {
  console.log(error.code, error.message);
}

fs.rmSync('copied', { recursive: true });
fs.rmSync('copied', { recursive: true, force: true });
fs.rmdirSync(fs.mkdtempSync(path.join(process.cwd(), 'temporary-')));
console.log(fs.readdirSync('.').filter((name) => fs.statSync(name).isDirectory()));
