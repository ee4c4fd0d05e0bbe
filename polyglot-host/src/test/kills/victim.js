// Goes through what a program can be in the middle of, for about a second.
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'victim-'));

function compute(milliseconds) {
  const until = Date.now() + milliseconds;
  let sum = 0;
  while (Date.now() < until) sum += JSON.stringify({ sum }).length;
}

async function main() {
  for (let round = 0; round < 4; round++) {
    compute(50);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await fs.promises.writeFile(path.join(folder, 'file'), 'x'.repeat(100_000));
    const child = spawn('sleep', ['0.05']);
    await new Promise((resolve) => child.on('exit', resolve));
    for (let i = 0; i < 50; i++) console.log(`round ${round}, line ${i}`);
    (function recurse(depth) { if (depth > 0) recurse(depth - 1); })(2000);
  }
  fs.rmSync(folder, { recursive: true });
}

main();
