import * as patio from 'patio';
import { later, square, throws, throwsMine } from './tasks.mjs';

async function failing(pat) {
  try {
    return await pat.join();
  } catch (error) {
    return `${error.constructor.name} ${error.name} ${error.code} ${error.message.replace(/pat \d+/, 'pat')} <- ${error.cause?.stack.split('\n')[0]}`;
  }
}

const pat = patio.spawn(square, 12);
console.log(pat.name, await pat.join(), pat.status, pat.joinSync());
console.log(await patio.spawn({ run: later, name: 'soon' }, 'a', { b: 1 }).join());
console.log(await failing(patio.spawn(throws, 'no')));
console.log(await failing(patio.spawn(throwsMine)));
console.log(await failing(patio.spawn('tasks.mjs:rejects')));
console.log(await failing(patio.spawn('tasks.mjs:absent')));
console.log(await failing(patio.spawn('exits.js')));
console.log(await Promise.all([0, 1, 2, 3].map((i) => patio.spawn(square, i).join())));
console.log(await patio.spawn('tasks.mjs:hidden').join(), await patio.spawn('tools.js:twice', 'x').join());
console.log(await patio.spawn(new URL('file.js', import.meta.url), 'text', 2).join());
console.log(await patio.spawn('work.py:add', 1, 2).join());
try {
  await patio.spawn('work.py:fails').join();
} catch (error) {
  console.log(error.code, error.type, error.traceback.split('\n').at(-2));
}
for (const wrong of ['absent.js', () => 1, 5]) {
  try {
    patio.spawn(wrong);
  } catch (error) {
    console.log(error.code, error.message.slice(0, 16));
  }
}
const endless = patio.spawn('endless.js');
console.log(await endless.join({ timeout: 10 }).catch((error) => error.code));
endless.kill();
console.log(await failing(endless), endless.status);
console.log(patio.me(), String(patio.me()), patio.pats().includes(patio.me()));
const shared = patio.spawn(square, 9);
shared.release();
await patio.channel('pats').send(shared);
