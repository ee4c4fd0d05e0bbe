'use strict';
const fs = require('node:fs');

fs.writeFileSync('target', 'twelve bytes');
fs.symlinkSync('target', 'link');
fs.linkSync('target', 'hard');
console.log(fs.readlinkSync('link'), fs.lstatSync('link').isSymbolicLink(), fs.statSync('link').isFile(), fs.statSync('hard').nlink);
console.log(fs.realpathSync('link') === `${fs.realpathSync('.')}/target`, fs.realpathSync.native('link').endsWith('/target'));

fs.utimesSync('target', new Date('2001-02-03T04:05:06.789Z'), 1e9);
const stats = fs.statSync('target');
console.log(stats.size, stats.atime.toISOString(), stats.mtimeMs, stats.mtime.getTime(), Object.keys(stats));
console.log(fs.statSync('target', { bigint: true }).mtimeNs, typeof fs.statSync('target', { bigint: true }).size);
console.log(stats.ino === fs.statSync('hard').ino, stats.dev === fs.lstatSync('link').dev, stats.uid === process.getuid(), stats instanceof fs.Stats);

fs.chmodSync('target', 0o444);
console.log((fs.statSync('target').mode & 0o7777).toString(8));
fs.chmodSync('target', '755');
console.log((fs.statSync('hard').mode & 0o7777).toString(8), stats.isDirectory(), stats.isFIFO(), stats.isSocket(), stats.isBlockDevice(), fs.statSync('/dev/null').isCharacterDevice());
fs.lutimesSync('link', 5, 6);
console.log(fs.lstatSync('link').mtimeMs, fs.statSync('link').mtimeMs);

const entries = fs.readdirSync('.', { withFileTypes: true }).filter((entry) => !entry.name.includes('.')).map((entry) => [entry.name, entry.isFile(), entry.isSymbolicLink(), entry.parentPath]);
console.log(entries.sort());
fs.unlinkSync('link');
console.log(fs.existsSync('target'), fs.constants.S_IFMT.toString(8), fs.constants.COPYFILE_FICLONE);
