'use strict';
const assert = require('node:assert');

console.log(Object.keys(process.memoryUsage()));
assert(Object.values(process.memoryUsage()).every((n) => Number.isInteger(n) && n >= 0));
assert(process.memoryUsage.rss() > 1_000_000);
assert(Number.isInteger(process.pid) && Number.isInteger(process.ppid));
console.log(process.platform, process.version.split('.')[0], process.release.name, typeof process.arch);
console.log(['node', 'v8', 'uv', 'modules'].every((key) => typeof process.versions[key] === 'string'));
console.log(process.cwd() === __dirname, process.title.length > 0, process.exitCode);

const [seconds, nanos] = process.hrtime();
assert(seconds >= 0 && nanos < 1e9);
const before = process.hrtime.bigint();
const difference = process.hrtime([seconds, nanos]);
assert(process.hrtime.bigint() >= before && difference[0] < 60);
assert(process.uptime() > 0 && process.uptime() < 600);
console.log(Object.keys(process.cpuUsage()), Object.keys(process.resourceUsage()).length);
console.log(typeof process.getuid(), typeof process.geteuid(), Array.isArray(process.getgroups()));

const old = process.umask(0o27);
console.log(process.umask().toString(8), process.umask(old).toString(8));
process.chdir('sub');
console.log(process.cwd() === `${__dirname}/sub`, require('node:fs').readdirSync('.'));
try {
  process.chdir('missing');
} catch (error) {
  console.log(error.code, error.message.replaceAll(__dirname, '$DIR'));
}
for (const wrong of [() => process.chdir(1), () => process.kill('x', 'SIGNONE'), () => process.hrtime(1), () => process.nextTick(1), () => process.exit('x')]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
console.log(process.stdin.isTTY, process.stdout.isTTY, process.stderr.isTTY, process.stdout.fd, process.stdin.fd);
console.log(Object.prototype.toString.call(process), process instanceof require('node:events'), typeof process.binding);
console.log(process.allowedNodeEnvironmentFlags.has('--max-old-space-size'), process.features.inspector !== undefined, process.config !== undefined);
