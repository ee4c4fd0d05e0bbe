import fs from 'node:fs';
import { watch } from 'node:fs/promises';
import { once } from 'node:events';

const seen = (watcher, wanted) =>
  new Promise((resolve) => {
    watcher.on('change', (type, name) => {
      if (name === wanted) resolve(type);
    });
  });

fs.mkdirSync('watched');
const watcher = fs.watch('watched');
const created = seen(watcher, 'new.txt');
fs.writeFileSync('watched/new.txt', 'x');
console.log('created:', await created);
const removed = seen(watcher, 'old.txt');
fs.writeFileSync('watched/old.txt', '');
fs.unlinkSync('watched/old.txt');
console.log('removed:', await removed);
watcher.close();
await once(watcher, 'close');
console.log('closed');

const one = fs.watch('watched/new.txt', (type, name) => {
  console.log('file:', type, name);
  one.close();
});
fs.appendFileSync('watched/new.txt', 'more');
await once(one, 'close');

const controller = new AbortController();
try {
  const events = watch('watched', { signal: controller.signal });
  setTimeout(() => fs.writeFileSync('watched/third', ''), 5);
  for await (const { eventType, filename } of events) {
    console.log('promises:', eventType, filename);
    controller.abort();
  }
} catch (error) {
  console.log(error.name);
}

fs.watchFile('watched/polled', { interval: 10 }, (now, before) => {
  console.log('watchFile', before.size, now.size);
  fs.unwatchFile('watched/polled');
});
fs.writeFileSync('watched/polled.tmp', '12345');
setTimeout(() => fs.renameSync('watched/polled.tmp', 'watched/polled'), 50);
try {
  fs.watch('missing');
} catch (error) {
  console.log(error.code, error.syscall, error.message);
}
fs.watch('watched', { persistent: false });
