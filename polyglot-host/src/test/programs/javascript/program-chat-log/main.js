'use strict';
// A chat room over message passing with an inverted index: events, async queues, searching, formatting, JSON round trips.
const { EventEmitter, on } = require('node:events');
const { setTimeout: sleep } = require('node:timers/promises');
const { inspect } = require('node:util');
const querystring = require('node:querystring');

class Queue {
  #items = [];
  #takers = [];
  #closed = false;
  put(item) {
    if (this.#closed) throw new Error('closed');
    const taker = this.#takers.shift();
    if (taker) taker({ value: item, done: false });
    else this.#items.push(item);
  }
  close() {
    this.#closed = true;
    for (const taker of this.#takers.splice(0)) taker({ value: undefined, done: true });
  }
  next() {
    if (this.#items.length) return Promise.resolve({ value: this.#items.shift(), done: false });
    if (this.#closed) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => this.#takers.push(resolve));
  }
  [Symbol.asyncIterator]() {
    return this;
  }
}

class Room extends EventEmitter {
  #members = new Map();
  #index = new Map();
  #messages = [];
  join(name) {
    if (this.#members.has(name)) throw Object.assign(new Error(`${name} is here already`), { code: 'E_TAKEN' });
    const inbox = new Queue();
    this.#members.set(name, inbox);
    this.emit('join', name);
    return {
      inbox,
      say: (text, options) => this.#post(name, text, options),
      leave: () => {
        this.#members.delete(name);
        inbox.close();
        this.emit('leave', name);
      },
    };
  }
  #post(from, text, { to = [...this.#members.keys()].filter((name) => name !== from) } = {}) {
    const message = Object.freeze({ id: this.#messages.length, from, to, text, mentions: [...text.matchAll(/@(\p{L}+)/gu)].map(([, name]) => name) });
    this.#messages.push(message);
    for (const word of new Set(text.toLocaleLowerCase('en').match(/[\p{L}\d]+/gu) ?? [])) {
      if (!this.#index.has(word)) this.#index.set(word, new Set());
      this.#index.get(word).add(message.id);
    }
    for (const name of to) this.#members.get(name)?.put(message);
    this.emit('message', message);
    return message.id;
  }
  search(query) {
    const { q = '', from, limit = 10 } = querystring.parse(query);
    const sets = q.toLowerCase().split(/\s+/).filter(Boolean).map((word) => this.#index.get(word) ?? new Set());
    const ids = sets.length ? sets.reduce((a, b) => a.intersection(b)) : new Set(this.#messages.keys());
    return [...ids].map((id) => this.#messages[id]).filter((message) => !from || [from].flat().includes(message.from)).slice(0, Number(limit)).map(({ text }) => text);
  }
  toJSON() {
    return { members: [...this.#members.keys()], messages: this.#messages };
  }
  [inspect.custom](depth, options) {
    return `${options.stylize('Room', 'special')} of ${this.#members.size} with ${this.#messages.length} messages`;
  }
}

(async () => {
  const room = new Room();
  const journal = [];
  const controller = new AbortController();
  const watching = (async () => {
    try {
      for await (const [name] of on(room, 'join', { signal: controller.signal, close: ['end'] })) journal.push(`${name} joins`);
      journal.push('ended');
    } catch (error) {
      journal.push(error.name);
    }
  })();

  const [ann, bob, eve] = ['Ann', 'Bob', 'Eve'].map((name) => room.join(name));
  const heard = { bob: [], eve: [] };
  const listening = [
    (async () => { for await (const { from, text } of bob.inbox) heard.bob.push(`${from}: ${text}`); })(),
    (async () => { for await (const { text, mentions } of eve.inbox) { heard.eve.push(text); if (mentions.includes('Eve')) eve.say('Yes? 👋'); await sleep(1); } })(),
  ];
  ann.say('Hello all, grüß euch');
  await sleep(5);
  ann.say('Psst, hello @Bob', { to: ['Bob'] });
  bob.say('Where is @Eve?');
  await sleep(20);
  eve.leave();
  bob.leave();
  await Promise.all(listening);
  console.log(heard, room, [room]);
  console.log(room.search('q=hello'), room.search('q=hello%20psst'), room.search('q=GR%C3%9C%C3%9F'), room.search('from=Bob&from=Eve'), room.search('limit=1'), room.search('q=absent'));
  try {
    room.join('Ann');
  } catch (error) {
    console.log(error.code, error.message);
  }
  room.emit('end');
  await watching;
  console.log(journal, room.listenerCount('join'));
  const copy = JSON.parse(JSON.stringify(room), (key, value) => (key === 'mentions' && value.length === 0 ? undefined : value));
  console.log(inspect(copy, { depth: 4, breakLength: 100, compact: 1 }));
  try {
    eve.inbox.put('too late');
  } catch (error) {
    console.log(error.message, await eve.inbox.next());
  }
})();
