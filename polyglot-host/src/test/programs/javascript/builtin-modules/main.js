'use strict';
const { builtinModules, isBuiltin } = require('node:module');

console.log(builtinModules.join(' '));
console.log(isBuiltin('fs'), isBuiltin('internal/util'), isBuiltin('node:test'), isBuiltin('test'));
try {
  require('internal/util');
} catch (error) {
  console.log(error.code);
}
