'use strict';

console.log(process.stdout.write('no newline'), process.stdout.writable);
process.stdout.write(Buffer.from([0, 255, 128, 10]));
process.stdout.write(new Uint8Array([104, 105, 10]));
process.stdout.write('68656c6c6f0a', 'hex');
process.stdout.write('ünï\n', 'latin1');
process.stdout.write('callback\n', () => {
  console.log('written');
  process.stderr.write('to stderr\n', 'utf8', (error) => console.log('no error', error));
});
process.stdout.cork();
process.stdout.write('a');
process.stdout.write('b');
process.stdout.write('c\n');
process.stdout.uncork();
try {
  process.stdout.write(null);
} catch (error) {
  console.log(error.code);
}
try {
  process.stdout.write(5);
} catch (error) {
  console.log(error.message);
}
process.stdout.on('finish', () => process.stderr.write('finished\n'));
console.log('end of main');
