'use strict';
// A test runner in small: nested suites, hooks, time limits, skipped tests, diffs, and a report in TAP.
const assert = require('node:assert');
const { AsyncLocalStorage } = require('node:async_hooks');
const { EventEmitter, once } = require('node:events');
const { Readable, Transform } = require('node:stream');
const { inspect, stripVTControlCharacters } = require('node:util');

class Suite {
  children = [];
  hooks = { before: [], beforeEach: [], afterEach: [], after: [] };
  constructor(name, parent) {
    this.name = name;
    this.parent = parent;
  }
  each(kind) {
    return [...(this.parent?.each(kind) ?? []), ...this.hooks[kind]];
  }
}

const root = new Suite('');
const current = new AsyncLocalStorage();
const suite = () => current.getStore() ?? root;
const describe = (name, body) => {
  const child = new Suite(name, suite());
  suite().children.push(child);
  current.run(child, body);
};
const test = (name, { skip, limit = 5000 } = {}, body = () => {}) => suite().children.push({ name, skip, limit, body });
const [beforeEach, afterEach, before] = ['beforeEach', 'afterEach', 'before'].map((kind) => (body) => suite().hooks[kind].push(body));

async function attempt(body, limit, context) {
  const { promise, reject } = Promise.withResolvers();
  const timer = setTimeout(() => reject(Object.assign(new Error(`took longer than ${limit} ms`), { code: 'ERR_TIME' })), limit);
  try {
    await Promise.race([promise, body.length > 1 ? new Promise((resolve, fail) => body(context, (error) => (error ? fail(error) : resolve()))) : body(context)]);
  } finally {
    clearTimeout(timer);
  }
}

async function* run(node, path = []) {
  for (const hook of node.hooks.before) await hook();
  for (const child of node.children) {
    const name = [...path, child.name];
    if (child instanceof Suite) {
      yield* run(child, name);
      continue;
    }
    if (child.skip) {
      yield { name, state: 'skip', reason: child.skip };
      continue;
    }
    const context = { events: new EventEmitter(), log: [] };
    let failure;
    try {
      for (const hook of node.each('beforeEach')) await hook(context);
      await attempt(child.body, child.limit, context);
    } catch (error) {
      failure = error;
    }
    for (const hook of node.each('afterEach')) await hook(context);
    yield { name, state: failure === undefined ? 'ok' : 'not ok', failure, log: context.log };
  }
}

let number = 0;
const tap = () =>
  new Transform({
    writableObjectMode: true,
    transform({ name, state, failure, reason, log }, encoding, done) {
      number += 1;
      this.push(`${state === 'skip' ? 'ok' : state} ${number} - ${name.join(' > ')}${reason ? ` # SKIP ${reason}` : ''}\n`);
      if (log?.length) this.push(`  # ${inspect(log)}\n`);
      if (state === 'not ok') this.push(`  ---\n${stripVTControlCharacters(failure?.message ?? inspect(failure)).replace(/^/gm, '  ')}\n  code: ${failure?.code}\n  ...\n`);
      done();
    },
    flush(done) {
      this.push(`1..${number}\n`);
      done();
    },
  });

before(() => console.log('# begins'));
beforeEach((t) => t.log.push('outer before'));
afterEach((t) => t.log.length > 2 && t.log.pop());
test('passes');
test('is skipped', { skip: 'not today' });
describe('numbers', () => {
  beforeEach((t) => t.log.push('inner before'));
  test('add up', {}, () => assert.strictEqual(1 + 1, 2));
  test('differ', {}, () => assert.deepStrictEqual({ a: [1, 2] }, { a: [1, 3] }));
  describe('floating', () => {
    test('do not', {}, () => assert(0.1 + 0.2 === 0.3, 'not exactly'));
    test('nearly do', {}, (t) => (t.log.push('a third'), assert(Math.abs(0.3 - 0.1 - 0.2) < Number.EPSILON)));
  });
});
describe('asynchronous', () => {
  test('waits', {}, async (t) => {
    setImmediate(() => t.events.emit('ready', 42));
    assert.deepStrictEqual(await once(t.events, 'ready'), [42]);
  });
  test('calls back', {}, (t, done) => setImmediate(done));
  test('calls back with an error', {}, (t, done) => setImmediate(done, new RangeError('called back')));
  test('is too slow', { limit: 10 }, () => new Promise(() => {}));
  test('rejects with nothing', {}, () => Promise.reject(null));
  test('expects a rejection', {}, () => assert.rejects(async () => { throw new TypeError('x'); }, { name: 'TypeError' }));
});
Readable.from(run(root)).pipe(tap()).on('end', () => (process.exitCode = 1)).pipe(process.stdout);
