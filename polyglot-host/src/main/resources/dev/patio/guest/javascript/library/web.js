'use strict';
// Stands where the library has undici. Of the web's interfaces it has the events that ports and sockets send; the
// rest of them are errors that say so.

const { ObjectDefineProperty, SymbolToStringTag } = primordials;
const { Event } = require('internal/event_target');
const { notAvailable } = internalBinding('builtins');

class MessageEvent extends Event {
  #init;

  constructor(type, init = {}) {
    super(type, init);
    this.#init = init;
  }

  get data() { return this.#init.data ?? null; }
  get origin() { return this.#init.origin ?? ''; }
  get lastEventId() { return this.#init.lastEventId ?? ''; }
  get source() { return this.#init.source ?? null; }
  get ports() { return this.#init.ports ?? []; }
  get [SymbolToStringTag]() { return 'MessageEvent'; }
}

class CloseEvent extends Event {
  #init;

  constructor(type, init = {}) {
    super(type, init);
    this.#init = init;
  }

  get wasClean() { return this.#init.wasClean ?? false; }
  get code() { return this.#init.code ?? 0; }
  get reason() { return this.#init.reason ?? ''; }
  get [SymbolToStringTag]() { return 'CloseEvent'; }
}

module.exports = {
  MessageEvent,
  CloseEvent,
  createFastMessageEvent(type, init) { return new MessageEvent(type, init); },
  async fetch() { return notAvailable('fetch'); },
};

for (const name of ['FormData', 'Headers', 'Request', 'Response', 'EventSource', 'WebSocket']) {
  ObjectDefineProperty(module.exports, name, {
    __proto__: null,
    enumerable: true,
    value: class { constructor() { notAvailable(name); } },
  });
  ObjectDefineProperty(module.exports[name], 'name', { __proto__: null, value: name });
}
