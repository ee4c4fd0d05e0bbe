import chalk, { Chalk, supportsColor, modifierNames } from 'chalk';

const forced = new Chalk({ level: 3 });
console.log(chalk.blue('Hello world!'), chalk.level, supportsColor);
console.log(forced.blue('Hello') + ' World' + forced.red('!'));
console.log(forced.blue.bgRed.bold('Hello world!'), forced.blue('Hello', 'World!', 'Foo', 'bar'));
console.log(forced.red('Hello', forced.underline.bgBlue('world') + '!'));
console.log(forced.green(`I am a green line ${forced.blue.underline.bold('with a blue substring')} that becomes green again!`));
console.log(forced.rgb(123, 45, 67).underline('Underlined reddish color'), forced.hex('#DEADED').bold('Bold gray!'), forced.bgAnsi256(194)('bg'));
const error = forced.bold.red;
console.log(error('Error!\nsecond line'), forced.visible('seen'), new Chalk({ level: 0 }).visible('not seen'), modifierNames.length);
console.log(new Chalk({ level: 1 }).hex('#ff8800')('downsampled'), new Chalk({ level: 2 }).hex('#ff8800')('to 256'));
