import assert from 'node:assert/strict';
import { on, once } from 'node:events';
import * as path from 'node:path';
import testsupport from '@vscode/debugadapter-testsupport';

const PATIENCE = 120_000;

/** `patio dap` and the programs that it has launched, by their names. */
export class Debuggee {
  #client = new testsupport.DebugClient(process.env.PATIO, 'dap', 'patio');
  #stops = new Map();
  #waiting = new Map();
  output = '';

  constructor(folder) {
    this.folder = folder;
    this.#client.defaultTimeout = PATIENCE;
    this.#client.on('stopped', ({ body }) => this.#stopped(body));
    this.#client.on('output', ({ body }) => (this.output += body.output));
  }

  get client() {
    return this.#client;
  }

  #stopped(body) {
    const waiting = this.#waiting.get(body.threadId);
    this.#waiting.delete(body.threadId);
    if (waiting) {
      waiting(body);
    } else {
      assert(!this.#stops.has(body.threadId), 'a thread stops once');
      this.#stops.set(body.threadId, body);
    }
  }

  /** Breakpoints are lists of lines by file, filters those for exceptions. */
  async launch(attributes, breakpoints, filters = []) {
    await this.#client.start();
    const initialized = this.#client.waitForEvent('initialized');
    const launched = this.#client.launch({ cwd: this.folder, ...attributes });
    await initialized;
    for (const [file, lines] of Object.entries(breakpoints)) {
      await this.#client.setBreakpointsRequest({
        source: { path: path.join(this.folder, file) },
        breakpoints: lines.map((line) => ({ line })),
      });
    }
    await this.#client.setExceptionBreakpointsRequest({ filters });
    await this.#client.configurationDoneRequest();
    await launched;
  }

  /** The number of a program's thread, once there is one. */
  async thread(name) {
    for (;;) {
      const started = this.#client.waitForEvent('thread');
      started.catch(() => {}); // nobody may wait for it
      const { body } = await this.#client.threadsRequest();
      const found = body.threads.find((thread) => thread.name === name);
      if (found) {
        return found.id;
      }
      await started;
    }
  }

  /** Waits until a program stands at a place; gives its newest frame. */
  async standsAt(name, file, line, reason) {
    const threadId = await this.thread(name);
    const stop = this.#stops.get(threadId) ?? (await new Promise((tell) => this.#waiting.set(threadId, tell)));
    this.#stops.delete(threadId);
    assert.equal(stop.reason, reason);
    const { body } = await this.#client.stackTraceRequest({ threadId });
    const [frame] = body.stackFrames;
    assert.deepEqual([frame.source.path, frame.line], [path.join(this.folder, file), line]);
    return frame;
  }

  async step(name, request) {
    await this.#client[`${request}Request`]({ threadId: await this.thread(name) });
  }

  /** The values of a scope by their names. */
  async values(frame, scopeName) {
    const { body } = await this.#client.scopesRequest({ frameId: frame.id });
    const scope = body.scopes.find((each) => each.name === scopeName);
    const { body: inside } = await this.#client.variablesRequest({ variablesReference: scope.variablesReference });
    return Object.fromEntries(inside.variables.map(({ name, value }) => [name, value]));
  }

  async value(frame, expression) {
    const { body } = await this.#client.evaluateRequest({ expression, frameId: frame.id, context: 'repl' });
    return body.result;
  }

  /** Is done when a program's thread has ended; from now on. */
  async exited(name) {
    const threadId = await this.thread(name);
    return {
      done: (async () => {
        for await (const [{ body }] of on(this.#client, 'thread', { signal: AbortSignal.timeout(PATIENCE) })) {
          if (body.reason === 'exited' && body.threadId === threadId) {
            return;
          }
        }
      })(),
    };
  }

  /** Waits for the end of all programs; gives their status. */
  async end() {
    const [{ body }] = await once(this.#client, 'exited', { signal: AbortSignal.timeout(PATIENCE) });
    return body.exitCode;
  }

  /** Leaves; gives the status of the adapter's process. */
  async leave() {
    const process = this.#client._adapterProcess; // it has no accessor
    if (!process || process.exitCode !== null) {
      return process?.exitCode;
    }
    const exit = once(process, 'exit', { signal: AbortSignal.timeout(PATIENCE) });
    await this.#client.disconnectRequest();
    return (await exit)[0];
  }

  /** After whatever has happened. */
  kill() {
    this.#client._adapterProcess?.kill('SIGKILL');
  }
}
