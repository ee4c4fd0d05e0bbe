'use strict';

// The module patio: the shared space in JavaScript's manners. What is below it is in Java, in binding.shared.

const {
  ArrayPrototypeForEach,
  Error,
  ErrorCaptureStackTrace,
  EvalError,
  ObjectAssign,
  ObjectDefineProperties,
  ObjectDefineProperty,
  RangeError,
  ReferenceError,
  StringPrototypeStartsWith,
  SymbolAsyncIterator,
  SymbolIterator,
  SymbolToStringTag,
  SyntaxError,
  TypeError,
  URIError,
} = primordials;

const binding = internalBinding('patio');
const hidden = (value) => ({ __proto__: null, value, writable: true, enumerable: false, configurable: true });
const { validateArray, validateInteger, validateNumber, validateObject, validateString } =
  require('internal/validators');
const { customInspectSymbol } = require('internal/util');
const { fileURLToPath, isURL } = require('internal/url');

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

const builtInErrors = { __proto__: null, Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

/** An error that has the stack of where it was thrown, in another program. */
class RemoteError extends Error {
  constructor(trace) {
    super('in another program');
    ObjectDefineProperty(this, 'stack', hidden(trace));
  }
}

/** What is thrown by whoever joins a pat that ended with an error: that error where it is JavaScript's own. */
function failure(message, code, type, text, trace, original) {
  let error;
  if (original?.message === undefined) {
    error = new PatioError(message, code);
    error.type = type;
    error.traceback = trace;
  } else {
    error = new (builtInErrors[type] ?? Error)(text);
    if (error.name !== type) {
      ObjectDefineProperty(error, 'name', hidden(type));
    }
    const { message: _, ...properties } = original;
    ObjectAssign(error, properties);
  }
  ObjectDefineProperty(error, 'cause', hidden(new RemoteError(trace)));
  ErrorCaptureStackTrace(error, failure);
  return error;
}

binding.setErrors(PatioError, failure);

const { Channel, Pat } = binding;

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

// --- pats

ObjectDefineProperties(Pat.prototype, {
  [SymbolToStringTag]: { __proto__: null, value: 'Pat', configurable: true },
  [customInspectSymbol]: hidden(function (depth, options, inspect) {
    return `Pat ${inspect({ id: this.id, name: this.name, status: this.status }, options)}`;
  }),
});

// Starts a program: a file, relative to the application's folder; 'file:function' in any language; or a function that
// its module exports. { run, name } gives it a name.
function spawn(what, ...args) {
  const run = isOptions(what) ? what.run : what;
  const name = isOptions(what) ? what.name : undefined;
  if (name !== undefined) {
    validateString(name, 'name');
  }
  if (typeof run === 'function') {
    return binding.spawnFunction(name ?? run.name, fileOf(run), run.name, ...args);
  }
  const text = isURL(run) ? fileURLToPath(run) : run;
  validateString(text, 'what');
  return binding.spawn(name, text, ...args);
}

function isOptions(what) {
  return typeof what === 'object' && what !== null && !isURL(what);
}

function fileOf(called) {
  const source = binding.source(called);
  if (source === undefined || called.name === '') {
    throw new PatioError('only a function that a file exports under its name can be spawned', 'PATIO_MISUSE');
  }
  return StringPrototypeStartsWith(source, 'file:') ? fileURLToPath(source) : source;
}

module.exports = {
  Channel,
  Pat,
  PatioError,
  arguments: binding.arguments,
  channel,
  export: exportValue,
  exports: binding.exports,
  freeze: binding.freeze,
  import: importValue,
  importSync,
  isFrozen: binding.isFrozen,
  me: binding.me,
  pats: binding.pats,
  result: binding.result,
  retract,
  select,
  selectSync,
  spawn,
  thaw: binding.thaw,
  watch,
};
