'use strict';
const { spawnSync } = require('node:child_process');

const show = ({ pid, output, error, ...rest }) =>
  console.log({ ...rest, stdout: rest.stdout && String(rest.stdout), stderr: rest.stderr && String(rest.stderr) }, error && [error.code, error.message], output?.length);

show(spawnSync('sh', ['-c', 'echo out; echo err >&2; exit 2']));
show(spawnSync('cat', { input: 'input', encoding: 'utf8' }));
show(spawnSync('no-such-command', ['x']));
show(spawnSync('sh', ['-c', 'kill -9 $$']));
show(spawnSync('sleep', ['60'], { timeout: 20, killSignal: 'SIGKILL' }));
show(spawnSync('echo $0', { shell: '/bin/sh' }));
show(spawnSync('head', ['-c', '3000000', '/dev/zero'], { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 10 }).error ? { error: new RangeError('too much') } : {});
console.log(spawnSync('head', ['-c', '3000000', '/dev/zero'], { maxBuffer: 4e6 }).stdout.length);
show(spawnSync('echo', ['inherited'], { stdio: 'inherit' }));
for (const wrong of [() => spawnSync(), () => spawnSync('x', 5), () => spawnSync('x', [], { timeout: -1 }), () => spawnSync('a\0b'), () => spawnSync('')]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.code, error.message);
  }
}
