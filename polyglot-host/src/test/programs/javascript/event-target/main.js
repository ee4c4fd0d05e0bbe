'use strict';
const { EventEmitter, once, getEventListeners } = require('node:events');

const target = new EventTarget();
const seen = (label) => (event) => console.log(label, event.type, event.constructor.name, event.detail ?? null);
const shared = seen('listener');
target.addEventListener('go', shared);
target.addEventListener('go', shared);
target.addEventListener('go', { handleEvent: seen('object') });
target.addEventListener('go', seen('once'), { once: true });
console.log(target.dispatchEvent(new Event('go')));
console.log(target.dispatchEvent(new CustomEvent('go', { detail: { n: 1 } })));
target.removeEventListener('go', shared);
target.dispatchEvent(new Event('go'));

const cancel = new EventTarget();
cancel.addEventListener('x', (event) => {
  event.preventDefault();
  console.log(event.defaultPrevented, event.cancelable, event.target === cancel, event.currentTarget === cancel, event.eventPhase);
});
cancel.addEventListener('x', (event) => event.stopImmediatePropagation());
cancel.addEventListener('x', () => console.log('never'));
console.log(cancel.dispatchEvent(new Event('x', { cancelable: true })), cancel.dispatchEvent(new Event('x')));

const controller = new AbortController();
target.addEventListener('stop', () => console.log('before abort'), { signal: controller.signal });
target.dispatchEvent(new Event('stop'));
controller.abort();
target.dispatchEvent(new Event('stop'));
console.log(getEventListeners(target, 'stop').length, getEventListeners(target, 'go').length);

const event = new Event('shape', { bubbles: true });
console.log(event.bubbles, event.composed, event.isTrusted, event.timeStamp > 0, event.composedPath());
console.log(String(event), typeof Event.AT_TARGET, event.returnValue);
for (const wrong of [() => target.dispatchEvent({}), () => new Event(), () => target.addEventListener('x'), () => new CustomEvent('x', 1)]) {
  try {
    console.log(wrong());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}

once(target, 'awaited').then(([e]) => console.log('once:', e.type));
target.dispatchEvent(new Event('awaited'));
EventEmitter.on(target, 'iter')[Symbol.asyncIterator]().next().then(({ value: [e] }) => console.log('on:', e.type));
target.dispatchEvent(new Event('iter'));

process.on('uncaughtException', (error) => console.log('uncaught:', error.message));
const throwing = new EventTarget();
throwing.addEventListener('t', () => { throw new Error('in a listener'); });
throwing.addEventListener('t', () => console.log('others still run'));
console.log(throwing.dispatchEvent(new Event('t')));
