const fs = require('fs');
console.log('ünï', 1);
console.error('errors');
fs.writeSync(1, 'written to descriptor 1\n');
require('child_process').execFileSync('echo', ['a child writes'], { stdio: 'inherit' });
process.exitCode = 3;
