'use strict';

console.log(process.argv.slice(1));
console.log(process.argv.length, process.argv0 !== '', process.execArgv);
console.log(require('node:path').isAbsolute(process.execPath), process.execPath === process.argv[0]);
console.log(process.argv[1] === __filename, require.main === module);
