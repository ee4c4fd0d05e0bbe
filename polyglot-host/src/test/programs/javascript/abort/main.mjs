import { setTimeout as sleep } from 'node:timers/promises';
import { addAbortListener, once, EventEmitter } from 'node:events';

const controller = new AbortController();
const { signal } = controller;
signal.addEventListener('abort', (event) => console.log('listener', event.type, signal.reason.name), { once: true });
signal.onabort = () => console.log('onabort');
{
  using listener = addAbortListener(signal, () => console.log('never'));
}
addAbortListener(signal, () => console.log('addAbortListener'));
signal.throwIfAborted();
console.log(signal.aborted, signal.reason);
controller.abort();
controller.abort('a second abort does nothing');
console.log(signal.aborted, signal.reason.name, signal.reason.code, signal.reason.message, signal.reason instanceof DOMException);
try {
  signal.throwIfAborted();
} catch (error) {
  console.log(error === signal.reason);
}

const own = AbortSignal.abort(new TypeError('own reason'));
console.log(own.reason.message);
const any = AbortSignal.any([new AbortController().signal, own]);
console.log(any.aborted, any.reason === own.reason);
const late = new AbortController();
const either = AbortSignal.any([late.signal, AbortSignal.timeout(60_000)]);
late.abort('late');
console.log(either.aborted, either.reason);

const timeout = AbortSignal.timeout(5);
const alive = setInterval(() => {}, 1000); // the signal's own timer does not keep the program alive
await once(timeout, 'abort');
clearInterval(alive);
console.log(timeout.reason.name, timeout.reason.code, timeout.reason.message);

const work = async (abort) => {
  for (let step = 0; ; step++) {
    abort.throwIfAborted();
    await sleep(1, null, { signal: abort });
    if (step === 2) stop.abort(new Error('enough'));
  }
};
const stop = new AbortController();
await work(stop.signal).catch((error) => console.log(error.message, error.cause?.message));
await once(new EventEmitter(), 'x', { signal: own }).catch((error) => console.log(error.name, error.cause.message));
console.log(stop, Object.prototype.toString.call(signal));
try {
  new AbortSignal();
} catch (error) {
  console.log(error.name, error.code);
}
