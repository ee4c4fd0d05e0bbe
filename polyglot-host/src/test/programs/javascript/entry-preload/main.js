'use strict';

console.log('main', globalThis.prepared, process.execArgv, process.argv.slice(2));
