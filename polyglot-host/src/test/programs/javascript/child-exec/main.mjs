import { exec, execFile, execSync, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

const sh = promisify(exec);
console.log(await sh('echo out; echo err >&2'));
console.log(await promisify(execFile)('printf', ['%s-%s', 'a b', '*']));
await sh('echo partial; echo why >&2; exit 4').catch((error) => console.log(error.code, error.killed, error.signal, error.cmd, error.stdout, error.stderr, error.message));
await sh('exec sleep 60', { timeout: 20 }).catch((error) => console.log(error.killed, error.signal, error.code));
await sh('yes', { maxBuffer: 1000 }).catch((error) => console.log(error.code, error.message, error.stdout.length));
await promisify(execFile)('no-such-command', ['a']).catch((error) => console.log(error.code, error.errno, error.syscall, error.path, error.spawnargs, error.cmd, error.message));
await new Promise((resolve) => {
  const child = exec('cat', (error, stdout, stderr) => resolve(console.log(error, stdout, JSON.stringify(stderr))));
  child.stdin.end('through cat');
});
console.log((await sh('printf "\\303\\274"', { encoding: 'buffer' })).stdout, (await sh('printf x', { encoding: 'hex' })).stdout);

console.log(execSync('echo sync | tr a-z A-Z').toString(), execFileSync('echo', ['-n', 'x'], { encoding: 'utf8' }));
console.log(execSync('cat', { input: 'given' }).toString(), execSync('pwd', { cwd: '/', encoding: 'utf8' }));
for (const wrong of [() => execSync('exit 6', { stdio: 'pipe' }), () => execFileSync('no-such-command'), () => execSync('exec sleep 60', { timeout: 20 }), () => exec(5)]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.code, error.status, error.signal, error.message);
  }
}
