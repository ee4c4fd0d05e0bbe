'use strict';

process.exitCode = 7;
for (const wrong of ['text', 1.5, {}, true]) {
  try {
    process.exitCode = wrong;
  } catch (error) {
    console.log(error.code, error.message);
  }
}
process.exitCode = '4';
console.log(process.exitCode);
process.exitCode = undefined;
console.log(process.exitCode);
process.exitCode = 9;
process.on('exit', (code) => console.log('ends with', code));
