'use strict';
// Reactive values in the manner of today's front ends: proxies, effects, computed values, batching, no leaks.
const { isProxy } = require('node:util').types;
const assert = require('node:assert');

let active = null;
let queued = null;
const proxies = new WeakMap();
const subscribers = new WeakMap();

const slot = (target, key) => {
  if (!subscribers.has(target)) subscribers.set(target, new Map());
  const slots = subscribers.get(target);
  if (!slots.has(key)) slots.set(key, new Set());
  return slots.get(key);
};
const track = (target, key) => {
  if (!active) return;
  const set = slot(target, key);
  set.add(active);
  active.sources.add(set);
};
const trigger = (target, key) => {
  for (const effect of [...slot(target, key)]) {
    if (effect === active) continue;
    if (queued) queued.add(effect);
    else effect.run();
  }
};

function reactive(target) {
  if (typeof target !== 'object' || target === null || isProxy(target)) return target;
  if (proxies.has(target)) return proxies.get(target);
  const proxy = new Proxy(target, {
    get(object, key, receiver) {
      track(object, key);
      return reactive(Reflect.get(object, key, receiver));
    },
    set(object, key, value, receiver) {
      const [had, old, size] = [Object.hasOwn(object, key), object[key], object.length];
      const done = Reflect.set(object, key, value, receiver);
      if (!had || !Object.is(old, value)) trigger(object, key);
      if (!had) trigger(object, Symbol.iterator);
      if (Array.isArray(object) && size !== object.length && key !== 'length') trigger(object, 'length');
      return done;
    },
    deleteProperty(object, key) {
      const had = Object.hasOwn(object, key);
      const done = Reflect.deleteProperty(object, key);
      if (had) [key, Symbol.iterator].forEach((what) => trigger(object, what));
      return done;
    },
    ownKeys(object) {
      track(object, Symbol.iterator);
      return Reflect.ownKeys(object);
    },
  });
  proxies.set(target, proxy);
  return proxy;
}

class Effect {
  sources = new Set();
  constructor(body) {
    this.body = body;
    this.run();
  }
  run() {
    this.stop();
    const outer = active;
    active = this;
    try {
      this.body();
    } finally {
      active = outer;
    }
  }
  stop() {
    this.sources.forEach((set) => set.delete(this));
    this.sources.clear();
  }
  [Symbol.dispose]() {
    this.stop();
  }
}
const computed = (get) => {
  const box = reactive({ value: undefined });
  const effect = new Effect(() => (box.value = get()));
  return { get value() { return box.value; }, effect };
};
const batch = (body) => {
  queued = new Set();
  try {
    body();
  } finally {
    const effects = queued;
    queued = null;
    effects.forEach((effect) => effect.run());
  }
};

const cart = reactive({ items: [{ name: 'tea', price: 3, count: 1 }], discount: 0 });
const total = computed(() => cart.items.reduce((sum, { price, count }) => sum + price * count, 0) * (1 - cart.discount));
const shown = [];
const view = new Effect(() => shown.push(`${cart.items.length} items: ${total.value.toFixed(2)}`));
cart.items[0].count = 2;
cart.items[0].count = 2;
cart.items.push({ name: 'cake', price: 4.5, count: 1 });
cart.discount = 0.1;
batch(() => {
  cart.items[0].count = 5;
  cart.items[1].count = 2;
  cart.discount = 0;
});
console.log(shown, Object.keys(cart), cart.items === cart.items, isProxy(cart), JSON.stringify(cart));

view.stop();
cart.discount = 0.5;
console.log(shown.length, total.value, cart.items.map(({ name }) => name));

const settings = reactive({ theme: 'dark' });
const keys = [];
{
  using watching = new Effect(() => keys.push(Object.keys(settings).join()));
  settings.size = 5;
  delete settings.theme;
  delete settings.nothing;
}
settings.later = true;
console.log(keys, settings, 'size' in settings);
assert.deepStrictEqual(structuredClone({ ...settings }), { size: 5, later: true });
assert.throws(() => structuredClone(settings), { name: 'DataCloneError' });
class Temperature {
  constructor() {
    this.celsius = 20;
    return reactive(this);
  }
  get fahrenheit() {
    return this.celsius * 1.8 + 32;
  }
}
const temperature = new Temperature();
const readings = [];
new Effect(() => readings.push(temperature.fahrenheit));
temperature.celsius = 100;
console.log(readings, temperature, temperature instanceof Temperature);
