'use strict';
const { spawnSync } = require('node:child_process');

const code = 'process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)';
const { status, signal } = spawnSync(process.execPath, ['-e', code]);
console.log(status, signal);
