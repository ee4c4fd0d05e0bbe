// A wait by a promise keeps the program alive and lets its event loop turn.
import * as patio from 'patio';
import { setTimeout as later } from 'node:timers/promises';

let turns = 0;
const timer = setInterval(() => {
  turns++;
  if (turns === 3) {
    patio.channel('question').trySend({ turns });
  }
}, 1);
const answer = await patio.channel('answer').receive();
clearInterval(timer);
console.log('answer', answer, 'turns', turns >= 3);

const order = [];
const waiting = patio.import('late', { timeout: 30 }).catch((error) => order.push(error.code));
await later(5);
order.push('timer');
await waiting;
console.log(order);

const results = await Promise.all([
  patio.channel('first').receive(),
  patio.channel('second').receive(),
  patio.import('value'),
  patio.channel('question').send('all'),
]);
console.log(results);
process.on('exit', (code) => console.log('exit', code));
patio.channel('bye').receive().then((value) => console.log('kept alive for', value));
