'use strict';
const { parseArgs } = require('node:util');

const options = {
  verbose: { type: 'boolean', short: 'v' },
  output: { type: 'string', short: 'o', default: 'out.txt' },
  define: { type: 'string', short: 'D', multiple: true },
  color: { type: 'boolean' },
};

const { values, positionals, tokens } = parseArgs({ options, allowPositionals: true, allowNegative: true, tokens: true });
console.log(values, positionals);
console.log(tokens.map(({ kind, name, value, index }) => [kind, name, value, index].join(' ')));

for (const args of [['--unknown'], ['--output'], ['extra'], ['--verbose=yes'], ['-o', '-v']]) {
  try {
    parseArgs({ args, options });
  } catch (error) {
    console.log(`${error.code}: ${error.message}`);
  }
}
console.log(parseArgs({ args: ['--any', '-x', 'pos'], strict: false }));
