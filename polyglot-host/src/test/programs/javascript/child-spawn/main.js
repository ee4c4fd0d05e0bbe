'use strict';
const { spawn } = require('node:child_process');

const run = (label, command, args, options, input) =>
  new Promise((resolve) => {
    const child = spawn(command, args, options);
    const out = [];
    const err = [];
    console.log(label, 'pid', Number.isInteger(child.pid), child.spawnargs.length);
    child.on('spawn', () => {
      console.log(label, 'spawned');
      if (input !== undefined) child.stdin.end(input);
    });
    child.stdout?.on('data', (chunk) => out.push(chunk));
    child.stderr?.on('data', (chunk) => err.push(chunk));
    child.on('error', (error) => console.log(label, 'error', error.code, error.syscall, error.path, error.spawnargs));
    child.on('exit', (code, signal) => console.log(label, 'exit', code, signal, child.exitCode, child.signalCode));
    child.on('close', (code, signal) => {
      console.log(label, 'close', code, signal, Buffer.concat(out).toString(), Buffer.concat(err).toString());
      resolve(child);
    });
  });

(async () => {
  await run('echo', 'echo', ['a b', '$HOME']);
  await run('cat', 'cat', [], {}, 'given to stdin');
  await run('env', 'sh', ['-c', 'echo "$ONLY:$PATH"; pwd'], { env: { ONLY: 'this', PATH: '/bin:/usr/bin' }, cwd: '/' });
  await run('status', 'sh', ['-c', 'echo oops >&2; exit 3']);
  await run('shell', 'echo $((1 + 2)) | tr 3 x', { shell: true });
  await run('missing', 'no-such-command', ['x']);
  await run('no folder', 'echo', [], { cwd: '/no/such/folder' });
  await run('ignored', 'sh', ['-c', 'echo not seen; exit 1'], { stdio: 'ignore' });
  await run('inherited', 'sh', ['-c', 'read text; echo "$text"'], { stdio: ['pipe', 'inherit', 'pipe'] }, 'straight to our stdout\n');
  await run('extra', 'sh', ['-c', 'echo on three >&3'], { stdio: ['pipe', 'pipe', 'pipe', 'pipe'] });

  const sleeper = spawn('sleep', ['60']);
  sleeper.on('close', (code, signal) => console.log('killed', code, signal, sleeper.killed));
  console.log(sleeper.kill(), sleeper.kill(0) || 'maybe gone');
  await new Promise((resolve) => sleeper.on('close', resolve));
  const stubborn = spawn('sh', ['-c', 'trap "echo trapped; exit 5" USR1; echo ready; while :; do sleep 0.05; done']);
  stubborn.stdout.on('data', (text) => {
    console.log(String(text).trim());
    if (String(text).includes('ready')) process.kill(stubborn.pid, 'SIGUSR1');
  });
  await new Promise((resolve) => stubborn.on('close', (code) => resolve(console.log('stubborn', code))));
  const aborted = spawn('sleep', ['60'], { signal: AbortSignal.timeout(10) });
  aborted.on('error', (error) => console.log(error.name, error.code));
  aborted.on('close', (code, signal) => console.log('aborted', code, signal));
})();
