// Reads a log, finds sessions, slow requests and errors, and writes a report with dates of the time zone.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs, format } from 'node:util';
import assert from 'node:assert';

const { values: options } = parseArgs({ options: { slow: { type: 'string', default: '500' }, level: { type: 'string', multiple: true } } });

const LINE = /^(?<time>\S+) \[(?<level>[A-Z]+)\] (?:(?<user>[\w.]+@[\w.]+) )?(?<text>.*?)(?: (?<ms>\d+(?:\.\d+)?)ms)?$/u;
const zone = new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'medium' });
const plural = (n, one, many = `${one}s`) => `${n} ${new Intl.PluralRules('en').select(n) === 'one' ? one : many}`;

const entries = [];
const unread = [];
let current;
for await (const line of createInterface({ input: createReadStream(fileURLToPath(new URL('app.log', import.meta.url))) })) {
  const match = LINE.exec(line);
  if (match) {
    const { time, ms, ...rest } = match.groups;
    current = { ...rest, time: new Date(time), ms: ms && Number(ms), details: [] };
    entries.push(current);
  } else if (/^\s+at /.test(line) && current) current.details.push(line.trim());
  else unread.push(line);
}
assert(entries.every(({ time }) => !Number.isNaN(time.getTime())));

const byLevel = Object.groupBy(entries, ({ level }) => level);
console.log(Object.fromEntries(Object.entries(byLevel).map(([level, all]) => [level, all.length])), plural(unread.length, 'line'), 'not understood:', unread);

const GAP = 30 * 60 * 1000;
const sessions = new Map();
for (const entry of entries.filter(({ user }) => user)) {
  const all = sessions.get(entry.user) ?? sessions.set(entry.user, []).get(entry.user);
  const last = all.at(-1);
  if (last && entry.time - last.end < GAP) Object.assign(last, { end: entry.time, requests: last.requests + 1 });
  else all.push({ start: entry.time, end: entry.time, requests: 1 });
}
for (const [user, all] of sessions) {
  console.log(`${user.padEnd(20, '.')} ${plural(all.length, 'session')}`);
  for (const { start, end, requests } of all) console.log(`  ${zone.format(start)} for ${Math.round((end - start) / 1000)} s, ${plural(requests, 'request')}`);
}

const times = entries.map(({ ms }) => ms).filter((ms) => ms !== undefined).sort((a, b) => a - b);
const percentile = (p) => times[Math.min(times.length - 1, Math.floor((p / 100) * times.length))];
console.log(format('times: median %d ms, p90 %d ms, slowest %s', percentile(50), percentile(90), times.at(-1).toLocaleString('de')));
for (const { text, ms, time } of entries.filter((entry) => entry.ms > Number(options.slow))) console.log('slow:', text, ms, time.toISOString());
for (const { text, details } of options.level.flatMap((level) => byLevel[level] ?? [])) console.log(`problem: ${text}`, details);

const perHour = new Array(24).fill(0);
for (const { time } of entries) perHour[time.getHours()] += 1;
console.log(perHour.join(''), perHour.findIndex((n) => n === Math.max(...perHour)));
console.table(entries.slice(0, 2).map(({ level, ms, user }) => ({ level, ms, user })));
