'use strict';

// The module patio: the shared space in JavaScript's manners. What is below it is in Java, in binding.shared.

const {
  ArrayPrototypeForEach,
  Error,
  ErrorCaptureStackTrace,
  ObjectDefineProperties,
  ObjectDefineProperty,
  SymbolAsyncIterator,
  SymbolIterator,
  SymbolToStringTag,
} = primordials;

const binding = internalBinding('patio');
const { validateArray, validateInteger, validateNumber, validateObject, validateString } =
  require('internal/validators');
const { customInspectSymbol } = require('internal/util');

/** What went wrong in the shared space; `code` says what it was. */
class PatioError extends Error {
  constructor(message, code) {
    super(message);
    ErrorCaptureStackTrace(this, PatioError);
    this.code = code;
  }

  get name() {
    return 'PatioError';
  }
}
binding.setErrorType(PatioError);

const { Channel } = binding;

function checkOptions(options) {
  if (options === undefined) {
    return;
  }
  validateObject(options, 'options');
  if (options.timeout !== undefined && options.timeout !== null) {
    validateNumber(options.timeout, 'options.timeout', 0);
  }
}

// --- exports

function exportValue(name, value) {
  validateString(name, 'name');
  return binding.export(name, value);
}

function importValue(name, options) {
  validateString(name, 'name');
  checkOptions(options);
  return binding.import(name, options);
}

function importSync(name, options) {
  validateString(name, 'name');
  checkOptions(options);
  return binding.importSync(name, options);
}

function retract(name) {
  validateString(name, 'name');
  return binding.retract(name);
}

function watch(name) {
  validateString(name, 'name');
  const handle = binding.watch(name);
  return iterable((options) => handle.next(options), (options) => handle.nextSync(options));
}

// --- iteration, which ends where there is no more to come

function isEnd(error) {
  return error instanceof PatioError && error.code === 'PATIO_CLOSED';
}

function iterable(next, nextSync) {
  return {
    [SymbolAsyncIterator]() {
      return {
        async next() {
          try {
            return { value: await next(), done: false };
          } catch (error) {
            if (isEnd(error)) {
              return { value: undefined, done: true };
            }
            throw error;
          }
        },
        [SymbolAsyncIterator]() {
          return this;
        },
      };
    },
    [SymbolIterator]() {
      return {
        next() {
          try {
            return { value: nextSync(), done: false };
          } catch (error) {
            if (isEnd(error)) {
              return { value: undefined, done: true };
            }
            throw error;
          }
        },
        [SymbolIterator]() {
          return this;
        },
      };
    },
  };
}

// --- channels

const hidden = (value) => ({ __proto__: null, value, writable: true, enumerable: false, configurable: true });

ObjectDefineProperties(Channel.prototype, {
  [SymbolAsyncIterator]: hidden(function () {
    return iterable(() => this.receive(), undefined)[SymbolAsyncIterator]();
  }),
  [SymbolIterator]: hidden(function () {
    return iterable(undefined, () => this.receiveSync())[SymbolIterator]();
  }),
  [SymbolToStringTag]: { __proto__: null, value: 'Channel', configurable: true },
  [customInspectSymbol]: hidden(function (depth, options, inspect) {
    const shown = { name: this.name, capacity: this.capacity };
    if (this.maxBytes !== undefined) {
      shown.maxBytes = this.maxBytes;
    }
    return `Channel ${inspect(shown, options)}`;
  }),
});

// --- values that JavaScript has no type for

ArrayPrototypeForEach(binding.opaque, (type) => {
  ObjectDefineProperty(type.prototype, customInspectSymbol, hidden(function () {
    return `${type.name} ${this}`;
  }));
});

function channel(name, options) {
  if (name !== undefined && name !== null) {
    validateString(name, 'name');
  }
  if (options !== undefined) {
    validateObject(options, 'options');
    if (options.capacity !== undefined) {
      validateInteger(options.capacity, 'options.capacity');
    }
    if (options.maxBytes !== undefined) {
      validateInteger(options.maxBytes, 'options.maxBytes', 0);
    }
  }
  return binding.channel(name, options);
}

// An array [channel, value] that also has the two by their names.
function named(selected) {
  ObjectDefineProperty(selected, 'channel', hidden(selected[0]));
  ObjectDefineProperty(selected, 'value', hidden(selected[1]));
  return selected;
}

async function select(channels, options) {
  validateArray(channels, 'channels', 1);
  checkOptions(options);
  return named(await binding.select(channels, options));
}

function selectSync(channels, options) {
  validateArray(channels, 'channels', 1);
  checkOptions(options);
  return named(binding.selectSync(channels, options));
}

module.exports = {
  Channel,
  PatioError,
  channel,
  export: exportValue,
  exports: binding.exports,
  freeze: binding.freeze,
  import: importValue,
  importSync,
  isFrozen: binding.isFrozen,
  me: binding.me,
  pats: binding.pats,
  retract,
  select,
  selectSync,
  thaw: binding.thaw,
  watch,
};
