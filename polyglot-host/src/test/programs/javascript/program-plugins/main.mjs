// An application that loads plug-ins of both module kinds, isolates their failures and tells who needs what.
import fs from 'node:fs/promises';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { EventEmitter } from 'node:events';
import { AsyncLocalStorage } from 'node:async_hooks';
import { tracingChannel } from 'node:diagnostics_channel';
import config from './config.json' with { type: 'json' };

const require = createRequire(import.meta.url);
const plugin = new AsyncLocalStorage();
const tracing = tracingChannel('plugins');
const trace = [];
tracing.subscribe({
  start: ({ name }) => trace.push(`start ${name}`),
  asyncEnd: ({ name, error }) => trace.push(`end ${name}${error ? ` with ${error.name}` : ''}`),
});

class Host extends EventEmitter {
  #services = new Map();
  log = (...args) => console.log(`[${plugin.getStore() ?? 'host'}]`, ...args);
  provide(name, service) {
    if (this.#services.has(name)) throw new Error(`${name} is provided twice`);
    this.#services.set(name, { service, by: plugin.getStore() });
    this.emit('provided', name);
  }
  use(name) {
    const found = this.#services.get(name);
    if (!found) throw Object.assign(new ReferenceError(`nobody provides ${name}`), { code: 'ERR_NO_SERVICE' });
    return found.service;
  }
  get services() {
    return Object.fromEntries([...this.#services].map(([name, { by }]) => [name, by]));
  }
}

async function load(file) {
  const name = path.basename(file).replace(/\.\w+$/, '');
  const module = await import(pathToFileURL(file).href);
  const start = module.default?.default ?? module.default ?? module.start;
  if (typeof start !== 'function') throw new TypeError(`${name} exports no function but ${typeof start}`);
  return { name, start, needs: module.needs ?? [] };
}

function* ordered(plugins) {
  const left = new Map(plugins.map((each) => [each.name, each]));
  while (left.size > 0) {
    const ready = [...left.values()].find(({ needs }) => needs.every((need) => !left.has(need)));
    if (!ready) throw new Error(`need each other: ${[...left.keys()]}`);
    left.delete(ready.name);
    yield ready;
  }
}

const host = new Host();
host.on('provided', (name) => host.log('provides', name));
const files = (await fs.readdir(path.join(import.meta.dirname, 'plugins'))).filter((name) => /\.[cm]?js$/.test(name)).sort();
const loaded = await Promise.allSettled(files.map((name) => load(path.join(import.meta.dirname, 'plugins', name))));
for (const [i, { status, reason }] of loaded.entries()) {
  if (status === 'rejected') console.log(`${files[i]}: ${reason.name}${reason instanceof SyntaxError ? '' : `: ${reason.message}`}`);
}
const plugins = loaded.filter(({ status }) => status === 'fulfilled').map(({ value }) => value);
for (const { name, start } of ordered(plugins)) {
  await plugin.run(name, () => tracing.tracePromise(async () => start(host, config[name] ?? {}), { name })).catch((error) => console.log(`${name} failed: ${error.code ?? error.name}: ${error.message}`));
}
console.log(host.services, trace);
console.log(host.use('greeter')('host'), host.use('counter').next(), require('./plugins/counter.cjs').instances, host.emit('shutdown', 'bye'));
try {
  [...ordered([{ name: 'a', needs: ['b'] }, { name: 'b', needs: ['a'] }])];
} catch (error) {
  console.log(error.message);
}
