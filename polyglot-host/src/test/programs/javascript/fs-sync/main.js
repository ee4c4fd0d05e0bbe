'use strict';
const fs = require('node:fs');

fs.writeFileSync('a.txt', 'hello\n');
fs.appendFileSync('a.txt', Buffer.from('wörld\n'));
console.log(fs.readFileSync('a.txt', 'utf8'), fs.readFileSync('a.txt'), fs.existsSync('a.txt'), fs.existsSync('none'));
console.log(fs.readFileSync('a.txt', { encoding: 'base64' }), fs.readFileSync(new URL('a.txt', `file://${process.cwd()}/`), 'latin1').length);

const fd = fs.openSync('b.bin', 'w+', 0o640);
console.log(fs.writeSync(fd, 'abcdef'), fs.writeSync(fd, Buffer.from('XY'), 0, 2, 1), fs.writevSync(fd, [Buffer.from('1'), Buffer.from('23')]));
const buffer = Buffer.alloc(9, '.');
console.log(fs.readSync(fd, buffer, 1, 4, 0), buffer.toString(), fs.readSync(fd, buffer, { position: 100 }));
fs.ftruncateSync(fd, 4);
fs.fsyncSync(fd);
console.log(fs.fstatSync(fd).size, (fs.fstatSync(fd).mode & 0o777).toString(8));
fs.closeSync(fd);
console.log(fs.readFileSync('b.bin', 'utf8'));

fs.copyFileSync('a.txt', 'c.txt');
fs.renameSync('c.txt', 'd.txt');
fs.truncateSync('d.txt', 3);
console.log(fs.readFileSync('d.txt', 'utf8'), fs.readdirSync('.').filter((name) => /^\w\./.test(name)).sort());
fs.unlinkSync('d.txt');
fs.accessSync('a.txt', fs.constants.R_OK | fs.constants.W_OK);
console.log(fs.statSync('none', { throwIfNoEntry: false }), fs.existsSync('d.txt'));
fs.writeFileSync('flags.txt', 'x', { flag: 'wx', mode: 0o600 });
console.log((fs.statSync('flags.txt').mode & 0o777).toString(8));
fs.writeFileSync('view', new Uint16Array([0x6968]));
console.log(fs.readFileSync('view', 'latin1'), fs.statfsSync('.').bsize > 0);
for (const wrong of [() => fs.writeFileSync('x', { a: 1 }), () => fs.readFileSync(), () => fs.readFileSync('a\0b'), () => fs.openSync('a.txt', 'zz'), () => fs.readSync(-1, buffer), () => fs.chmodSync('a.txt', 'x')]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
