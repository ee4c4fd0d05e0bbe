'use strict';
const fs = require('node:fs');

const file = 'data.txt';
fs.writeFile(file, 'line one\n', (error) => {
  console.log('written', error);
  fs.appendFile(file, 'line two\n', () => {
    fs.readFile(file, 'utf8', (failure, text) => {
      console.log(failure, JSON.stringify(text));
      fs.open(file, 'r+', (none, fd) => {
        const buffer = Buffer.alloc(4);
        fs.read(fd, buffer, 0, 4, 5, (_, count, same) => {
          console.log(count, same === buffer, buffer.toString());
          fs.write(fd, 'ONE', 5, (e, written, text) => {
            console.log(e, written, text);
            fs.fstat(fd, (e2, stats) => {
              console.log(stats.size, stats.isFile());
              fs.close(fd, (e3) => {
                console.log('closed', e3);
                rest();
              });
            });
          });
        });
      });
    });
  });
});

function rest() {
  fs.mkdir('one/two/three', { recursive: true }, (error, first) => {
    console.log(error, first.endsWith('one'));
    fs.readdir('one', (none, names) => {
      console.log(names);
      fs.rm('one', { recursive: true }, (failure) => {
        console.log(failure, fs.existsSync('one'));
        fs.access('one', (denied) => {
          console.log(denied.code, denied.syscall, denied.path, denied.errno);
          fs.stat('none', { bigint: true }, (missing, stats) => {
            console.log(missing.message, stats);
            fs.exists('data.txt', (there) => console.log(there));
          });
        });
      });
    });
  });
}
try {
  fs.readFile(file);
} catch (error) {
  console.log(error.code, error.message);
}
console.log('calls return at once');
