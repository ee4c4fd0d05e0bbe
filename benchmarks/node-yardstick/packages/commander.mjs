import { Command, Option, InvalidArgumentError } from 'commander';

const program = new Command();
const positive = (text) => {
  const n = Number(text);
  if (!(n > 0)) throw new InvalidArgumentError('Not a positive number.');
  return n;
};
program.name('string-util').description('CLI to some JavaScript string utilities').version('0.8.0').exitOverride();
program.configureOutput({ writeErr: (text) => console.log('err:', text.trim()) });
program
  .command('split')
  .description('Split a string into substrings and display as an array')
  .argument('<string>', 'string to split')
  .option('--first', 'display just the first substring')
  .option('-s, --separator <char>', 'separator character', ',')
  .action((text, { first, separator }) => console.log(text.split(separator, first ? 1 : undefined)));
program
  .command('repeat [words...]')
  .requiredOption('-n, --times <number>', 'how often', positive)
  .addOption(new Option('-c, --case <kind>', 'upper or lower').choices(['upper', 'lower']).default('lower'))
  .option('--no-space')
  .action((words, options, command) => console.log(words, options, command.name()));
for (const line of ['split --separator=/ a/b/c', 'split --first a,b', 'repeat -n 3 x y --no-space -c upper', 'repeat -n -1', 'repeat x', 'repeat -n 1 -c wrong', 'split', 'splitt a', '--version', 'help repeat', '']) {
  console.log('$', line);
  try {
    await program.parseAsync(line.split(' ').filter(Boolean), { from: 'user' });
  } catch (error) {
    console.log(error.code, error.exitCode);
  }
}
console.log(program.helpInformation());
