'use strict';
const path = require('node:path');
const { posix, win32 } = path;

console.log(path === posix, path.sep, path.delimiter, posix.posix === posix);
console.log(path.join('/a', '..', 'b', './c', ''), path.join(''), path.join('a', '../../..', 'x'), path.normalize('/a//b/./c/..//d/'), path.normalize('../../a/..'));
console.log(path.resolve('/a', 'b', '../c'), path.resolve('/x', '/y', 'z/'), path.resolve('rel') === `${process.cwd()}/rel`);
console.log(path.relative('/a/b/c', '/a/d'), path.relative('/a', '/a'), path.relative('/a/b', '/'));
console.log(path.basename('/x/file.txt'), path.basename('/x/file.txt', '.txt'), path.basename('/x/'), path.dirname('/x/y/z'), path.dirname('x'), path.dirname('/'));
console.log(['a.b.c', '.hidden', 'x.', 'none', 'd.ir/f', '..'].map((p) => path.extname(p)));
console.log(path.parse('/home/me/file.tar.gz'), path.format({ dir: '/d', name: 'n', ext: 'e' }), path.format({ root: '/', base: 'b.c' }));
console.log(path.isAbsolute('/a'), path.isAbsolute('a'), path.matchesGlob('/foo/bar', '/foo/*'), path.matchesGlob('/foo/b/c', '/foo/*'));
console.log(win32.join('C:\\a', '..', 'b'), win32.resolve('C:\\x', '..\\y'), win32.parse('C:\\path\\dir\\index.html'), win32.normalize('C:/a/../b'), win32.relative('C:\\a\\b', 'C:\\c'), win32.isAbsolute('C:/'), win32.toNamespacedPath('C:\\x'), win32.basename('a\\b.txt'));
for (const wrong of [() => path.join(1), () => path.basename('x', 2), () => path.parse(null), () => path.format('x')]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
