import module, { createRequire, builtinModules, isBuiltin } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
console.log(require('./values.cjs'), require.resolve('./values.cjs') === path.join(import.meta.dirname, 'values.cjs'));
console.log(createRequire(path.join(import.meta.dirname, 'sub/'))('./inner.cjs'), typeof require.cache, require.main);
try {
  createRequire('relative');
} catch (error) {
  console.log(error.code, error.message);
}
console.log(isBuiltin('fs'), isBuiltin('node:test'), isBuiltin('test'), isBuiltin('lodash'), builtinModules.includes('path'), builtinModules.length > 50);
console.log(module === module.Module, typeof module._load, module.wrap('x'));

const original = module._resolveFilename;
module._resolveFilename = function (request, ...rest) {
  return original.call(this, request === 'virtual' ? './values.cjs' : request, ...rest);
};
console.log(require('virtual'));
module._resolveFilename = original;

const made = new module.Module('made-up');
made._compile('module.exports = { filename: __filename, sum: 1 + 1 };', '/made/up.js');
console.log(made.exports, made.id);
console.log(module.findPackageJSON('.', import.meta.url)?.endsWith('module-api/package.json'));
