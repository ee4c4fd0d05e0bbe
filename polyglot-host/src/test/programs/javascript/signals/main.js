'use strict';

const log = (label) => (signal, number) => console.log(label, signal, number);
process.on('SIGINT', log('first'));
process.on('SIGINT', log('second'));
process.once('SIGTERM', log('once'));
process.on('SIGUSR2', log('user'));
process.on('SIGHUP', log('hang up'));
console.log(process.listenerCount('SIGINT'), process.kill(process.pid, 0));

const steps = ['SIGINT', 'SIGTERM', 'SIGUSR2', 'SIGHUP', 'SIGINT'];
const next = () => {
  const signal = steps.shift();
  if (!signal) {
    process.removeAllListeners('SIGINT');
    console.log('done', process.listenerCount('SIGINT'), process.listenerCount('SIGTERM'));
    return clearInterval(alive);
  }
  process.once(signal, () => setImmediate(next));
  console.log('send', signal, process.kill(process.pid, signal));
};
const alive = setInterval(() => {}, 1000);
next();
for (const wrong of [() => process.kill(process.pid, 'SIGNONE'), () => process.kill(process.pid, 999), () => process.kill(2 ** 30, 0), () => process.on('SIGKILL', () => {})]) {
  try {
    console.log(wrong());
  } catch (error) {
    console.log(error.name, error.code, error.syscall, error.message);
  }
}
