'use strict';
const os = require('node:os');
const assert = require('node:assert');

console.log(os.EOL === '\n', os.devNull, os.type(), os.platform() === process.platform, os.arch() === process.arch, os.endianness());
console.log(os.constants.signals.SIGINT, os.constants.errno.ENOENT, os.constants.priority.PRIORITY_NORMAL, os.constants.dlopen.RTLD_LAZY);
assert(os.totalmem() > os.freemem() && os.freemem() > 0);
assert(os.uptime() > 0);
console.log(os.loadavg().length, os.loadavg().every((n) => n >= 0), os.availableParallelism() > 0);
const [cpu] = os.cpus();
console.log(Object.keys(cpu), Object.keys(cpu.times));
console.log(os.homedir() === process.env.HOME, os.tmpdir(), os.hostname().length > 0, os.release() === require('node:child_process').execSync('uname -r').toString().trim());
console.log(Object.keys(os.userInfo()).sort(), os.userInfo().uid === process.getuid(), Buffer.isBuffer(os.userInfo({ encoding: 'buffer' }).username));
console.log(os.networkInterfaces().lo?.[0].address ?? '127.0.0.1', os.version().length > 0, os.machine().length > 0, typeof os.getPriority(), `${os.hostname}`.length > 0);
