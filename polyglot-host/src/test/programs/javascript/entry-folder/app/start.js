'use strict';

console.log(require('node:path').relative(process.cwd(), process.argv[1]), process.argv.slice(2), require.main.filename === __filename);
