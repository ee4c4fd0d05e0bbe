'use strict';

console.log(process.env.GREETING, process.env.EMPTY === '', process.env.NONE);
process.env.NUMBER = 42;
process.env.BOOL = true;
console.log(typeof process.env.NUMBER, process.env.BOOL, 'NUMBER' in process.env, 'NONE' in process.env);
console.log(delete process.env.NUMBER, process.env.NUMBER, delete process.env.NONE);
console.log(Object.keys(process.env).includes('GREETING'), Object.hasOwn(process.env, 'BOOL'));
console.log(Object.prototype.toString.call(process.env), { ...process.env }.GREETING);
try {
  process.env[Symbol('s')] = 1;
} catch (error) {
  console.log(error.name);
}
console.log(require('node:child_process').execSync('echo "$GREETING:$ADDED"', { env: { ...process.env, ADDED: 'yes' } }).toString().trim());
process.env.CHANGED = 'seen by children';
console.log(require('node:child_process').execSync('echo "$CHANGED"').toString().trim());
