const parse = require('minimist');

console.log(parse(['-a', 'beep', '-b', 'boop']), parse(['-x', '3', '-y', '4', '-n5', '-abc', '--beep=boop', '--no-cake', 'foo', 'bar', '--', '--rest']));
console.log(parse(['--n=5', '--s', '007', '-v', 'x', '--list', 'a', '--list', 'b', '--deep.key', '1'], { string: 's', boolean: 'v', alias: { l: 'list' }, default: { d: 1 }, '--': true, unknown: (name) => name !== 'x' }));
console.log(parse(['run', '--flag'], { stopEarly: true }), parse(['--hex', '0x10', '--exp', '1e3', '--neg', '-5']));
