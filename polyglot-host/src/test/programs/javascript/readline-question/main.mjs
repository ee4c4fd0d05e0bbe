import * as readline from 'node:readline/promises';
import callbacks from 'node:readline';
import { PassThrough } from 'node:stream';

const typed = new PassThrough();
const terminal = readline.createInterface({ input: typed, output: process.stdout, prompt: 'next> ' });
const answer = (text) => setImmediate(() => typed.write(`${text}\n`));

answer('Ann');
const name = await terminal.question('Name? ');
console.log(`\nHello ${name}`);
answer('41');
const age = Number(await terminal.question('Age? '));
console.log(`\n${age + 1} next year`);

terminal.prompt();
terminal.on('line', (line) => {
  console.log(`\ngot ${line}`);
  if (line === 'quit') terminal.close();
  else terminal.prompt();
});
answer('one\ntwo');
answer('quit');
await new Promise((resolve) => terminal.on('close', resolve));
await terminal.question('too late').catch((error) => console.log(error.code, error.message));

const stdin = callbacks.createInterface({ input: process.stdin, output: process.stdout });
stdin.question('From stdin? ', (line) => {
  console.log('\nyes:', line);
  stdin.close();
});
const controller = new AbortController();
const other = readline.createInterface({ input: new PassThrough(), output: new PassThrough() });
const asked = other.question('never answered', { signal: controller.signal });
controller.abort();
await asked.catch((error) => console.log(error.name, error.code));
other.close();

const commands = new readline.Readline(process.stdout);
await commands.cursorTo(3, 2).moveCursor(-1, 1).clearLine(0).clearScreenDown().commit();
console.log();
