import yargs from 'yargs';

const make = (args) =>
  yargs(args)
    .scriptName('serve')
    .locale('en')
    .usage('$0 <cmd> [args]')
    .command('hello [name]', 'welcome to yargs!', (y) => y.positional('name', { type: 'string', default: 'Cambi', describe: 'the name to say hello to' }), (argv) => console.log('hello', argv.name, 'welcome to yargs!'))
    .command('start <port>', 'start the server', (y) => y.positional('port', { type: 'number' }).check(({ port }) => port > 0 || 'port must be positive'), ({ port, verbose, tags }) => console.log(port, verbose, tags))
    .option('verbose', { alias: 'v', type: 'count', description: 'Run with verbose logging' })
    .option('tags', { type: 'array', coerce: (all) => all.map((t) => String(t).toUpperCase()) })
    .option('color', { choices: ['red', 'blue'] })
    .demandCommand(1)
    .strict()
    .wrap(80)
    .exitProcess(false)
    .version('1.2.3')
    .fail((message, error, self) => {
      throw new Error(`failed: ${message ?? error.message}`);
    });
for (const line of ['hello', 'hello Ann', 'start 8080 -vv --tags a b', 'start -5', 'start', '--color green hello', 'hello --unknown', '--version', '']) {
  console.log('$', line);
  try {
    await make(line.split(' ').filter(Boolean)).parseAsync();
  } catch (error) {
    console.log(error.message);
  }
}
console.log(await make([]).getHelp());
console.log(yargs(['--a.b=1', '-x', '0x1f', '--no-c', '--d', 'e', '--', 'f']).version(false).help(false).parse());
