// Runs shell commands side by side with prefixes, a limit, a time limit and a summary, as a small `make -j`.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { styleText } from 'node:util';

const jobs = JSON.parse(await readFile(new URL('jobs.json', import.meta.url)));

class Job {
  lines = [];
  constructor([name, { run, input = '', limit = 10_000, env = {} }]) {
    Object.assign(this, { name, command: run, input, limit, env });
  }

  async start() {
    const child = spawn('/bin/sh', ['-c', this.command], { env: { PATH: process.env.PATH, JOB: this.name, ...this.env } });
    const timer = setTimeout(() => {
      this.timedOut = true;
      child.kill('SIGKILL');
    }, this.limit);
    child.stdin.on('error', () => {}); // who does not read its input gets none
    child.stdin.end(this.input);
    const reading = [child.stdout, child.stderr].map(async (stream, index) => {
      for await (const line of createInterface({ input: stream })) this.lines.push(`${index ? '!' : '|'} ${line}`);
    });
    const [code, signal] = await once(child, 'close');
    clearTimeout(timer);
    await Promise.all(reading);
    this.status = signal ? 128 + constants.signals[signal] : code;
    this.signal = signal;
    return this;
  }

  get summary() {
    const state = this.timedOut ? 'timed out' : this.signal ? `killed by ${this.signal}` : this.status ? `failed with ${this.status}` : 'ok';
    return `${this.name.padEnd(8)} ${state}`;
  }
}

async function* inParallel(all, size) {
  const running = new Map();
  for (const job of all) {
    running.set(job, job.start());
    if (running.size >= size) yield* next();
  }
  while (running.size) yield* next();

  async function* next() {
    const job = await Promise.race(running.values());
    running.delete(job);
    yield job;
  }
}

const finished = [];
let most = 0;
let now = 0;
const all = Object.entries(jobs).map((entry) => new Job(entry));
for (const job of all) {
  const { start } = job;
  job.start = async function () {
    most = Math.max(most, (now += 1));
    return start.call(this).finally(() => (now -= 1));
  };
}
for await (const job of inParallel(all, 3)) finished.push(job);
finished.sort((a, b) => all.indexOf(a) - all.indexOf(b));
for (const { name, lines } of finished) for (const line of lines.sort()) console.log(`${name} ${line}`);
for (const job of finished) console.log(styleText(job.status ? 'red' : 'green', job.summary, { validateStream: false }));
console.log(most, finished.length, now);
process.exitCode = finished.find(({ status }) => status)?.status ?? 0;
