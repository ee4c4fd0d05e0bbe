'use strict';
const { builtinModules, isBuiltin } = require('node:module');

// Patio's own is one of them, as others' own are in node's relatives
console.log(builtinModules.filter((name) => name !== 'patio').join(' '));
console.log(isBuiltin('fs'), isBuiltin('internal/util'), isBuiltin('node:test'), isBuiltin('test'));
try {
  require('internal/util');
} catch (error) {
  console.log(error.code);
}
