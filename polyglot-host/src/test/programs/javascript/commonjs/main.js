'use strict';
const path = require('node:path');

console.log(typeof require, typeof module, typeof exports, this === exports, arguments.length, module.exports === exports);
console.log(path.basename(__filename), __dirname === path.dirname(__filename), require.main === module, module.id, module.loaded, module.children.length);
console.log(require('./lib/counter').next(), require('./lib/counter.js').next(), require('./lib/../lib/counter').next());
console.log(require('./lib'), require('./data.json').list, require('./noext')(), module.children.map(({ id }) => path.basename(id)));
console.log(require('./lib/exports-shortcut'), require('./lib/is-main'));
delete require.cache[require.resolve('./lib/counter')];
console.log(require('./lib/counter').next(), Object.keys(require.cache).map((file) => path.basename(file)));

const a = require('./cycle/a');
console.log(a, require('./cycle/b'));

console.log(require('node:fs') === require('fs'), require('fs') === process.getBuiltinModule('fs'));
console.log(require.resolve('fs'), require.resolve('./lib') === path.join(__dirname, 'lib/index.js'), require.resolve.paths('x')[0] === path.join(__dirname, 'node_modules'), require.resolve.paths('fs'));
for (const wrong of ['./missing', 'no-such-package', 'node:nothing', './broken.json', './throws', '', 5]) {
  try {
    require(wrong);
  } catch (error) {
    // What is wrong with a text is said in the words of the engine; where it is, in Node's.
    const message = error instanceof SyntaxError ? error.message.slice(0, error.message.indexOf(': ')) : error.message.split('\n')[0];
    console.log(error.name, error.code, message.replaceAll(__dirname, '.'), error.requireStack?.map((file) => path.basename(file)));
  }
}
try {
  require('./throws');
} catch (error) {
  console.log('runs again:', error.message);
}
require.extensions['.txt'] = (mod, file) => {
  mod.exports = require('node:fs').readFileSync(file, 'utf8').trim();
};
console.log(require('./note.txt'));
