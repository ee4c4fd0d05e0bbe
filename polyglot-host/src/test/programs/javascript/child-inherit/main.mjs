// Children that use the program's own descriptors: its output, its files, its terminal or none.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'inherit-'));
const file = join(folder, 'log');
const log = openSync(file, 'w+');
writeSync(log, 'before\n');
spawnSync('sh', ['-c', 'echo one; echo two >&2'], { stdio: ['ignore', log, log] });
writeSync(log, 'between\n');
await once(spawn('sh', ['-c', 'echo three >&4; exit 2'], { stdio: ['ignore', 'ignore', 'ignore', 'ignore', log] }), 'exit');
writeSync(log, 'after\n');
closeSync(log);
console.log(readFileSync(file, 'utf8'));

const input = openSync(file, 'r');
const { stdout } = spawnSync('tr', ['a-z', 'A-Z'], { stdio: [input, 'pipe', 'inherit'], encoding: 'utf8' });
console.log(stdout);
closeSync(input);
rmSync(folder, { recursive: true });

console.log('first');
spawnSync('echo', ['second'], { stdio: 'inherit' });
console.log('third');

// A connection in both directions beyond the first three.
const child = spawn('sh', ['-c', 'while read line; do echo "got $line" >&3; done <&3'], { stdio: ['ignore', 'inherit', 'inherit', 'pipe'] });
child.stdio[3].write('this\nand that\n');
let answer = '';
for await (const chunk of child.stdio[3]) {
  answer += chunk;
  if (answer.endsWith('that\n')) child.stdio[3].end();
}
console.log(answer.trim().split('\n'), child.stdio.length);

// No descriptor of another child's: the reader sees the end as soon as its own writer has gone.
const [quick, slow] = [spawn('cat'), spawn('cat')];
quick.stdin.end('quick');
quick.stdout.on('data', (text) => console.log(String(text)));
console.log(await once(quick, 'close'));
slow.kill('SIGKILL');
console.log(await once(slow, 'close'));

const leader = spawn('sh', ['-c', 'ps -o sid= -p $$'], { detached: true });
let session = '';
leader.stdout.on('data', (text) => (session += text));
await once(leader, 'close');
console.log('a session of its own', Number(session) === leader.pid);
console.log(spawnSync('sh', ['-c', 'kill -TERM $$']).signal, spawnSync('sh', ['-c', 'exit 143']).status);
