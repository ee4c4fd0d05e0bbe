'use strict';

console.log(process.argv.slice(2), process.env.FROM, process.cwd() === __dirname);
