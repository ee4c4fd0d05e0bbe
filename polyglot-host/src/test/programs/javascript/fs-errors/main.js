'use strict';
const fs = require('node:fs');

fs.writeFileSync('file', 'x');
fs.mkdirSync('full/inner', { recursive: true });
fs.symlinkSync('loop', 'loop');
const tries = {
  'read missing': () => fs.readFileSync('missing'),
  'read a folder': () => fs.readFileSync('full'),
  'write to a folder': () => fs.writeFileSync('full', 'x'),
  'open exclusively': () => fs.openSync('file', 'wx'),
  'file as folder': () => fs.readFileSync('file/x'),
  'list a file': () => fs.readdirSync('file'),
  'mkdir there': () => fs.mkdirSync('full'),
  'mkdir below missing': () => fs.mkdirSync('a/b'),
  'rmdir full': () => fs.rmdirSync('full'),
  'rm a folder': () => fs.rmSync('full'),
  'rm missing': () => fs.rmSync('missing'),
  'unlink a folder': () => fs.unlinkSync('full'),
  'rename missing': () => fs.renameSync('missing', 'other'),
  'rename over full': () => fs.renameSync('full/inner', 'file/inner'),
  'copy missing': () => fs.copyFileSync('missing', 'x'),
  'stat missing': () => fs.statSync('missing'),
  'a loop of links': () => fs.readFileSync('loop'),
  'readlink a file': () => fs.readlinkSync('file'),
  'link missing': () => fs.linkSync('missing', 'x'),
  'symlink there': () => fs.symlinkSync('x', 'file'),
  'closed descriptor': () => fs.closeSync(9999),
  'a name too long': () => fs.writeFileSync('n'.repeat(300), ''),
  'access': () => fs.accessSync('missing'),
  'realpath': () => fs.realpathSync('missing'),
  'opendir': () => fs.opendirSync('missing'),
  'utimes': () => fs.utimesSync('missing', 1, 1),
};
for (const [label, action] of Object.entries(tries)) {
  try {
    action();
    console.log(label, 'works');
  } catch (error) {
    const { errno, code, syscall, path, dest } = error;
    console.log(`${label}: ${error.name}:`, error.message.replaceAll(process.cwd(), '$CWD').replace(/n{300}/, 'nnn'), { errno, code, syscall, same: path === undefined ? null : error.message.includes(path), dest });
  }
}
