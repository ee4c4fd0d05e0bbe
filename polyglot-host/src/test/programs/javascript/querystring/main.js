'use strict';
const querystring = require('node:querystring');

console.log(querystring.parse('a=1&b=2&a=3&c&d=&=e&%66oo=b%20r+x&bad=%zz'));
console.log(querystring.parse('a:1;b:2', ';', ':'), querystring.parse('a=1&b=2&c=3', null, null, { maxKeys: 2 }));
console.log(querystring.stringify({ a: [1, 'x'], b: true, c: null, d: undefined, e: 'é &=', f: 12n, g: NaN, h: {} }));
console.log(querystring.stringify({ a: 'b', c: 'd' }, ';', ':'), querystring.escape('a b/ü!\'()*'), querystring.unescape('a%20b%zz'));
console.log(querystring.encode === querystring.stringify, querystring.stringify('text'), querystring.stringify(null), querystring.parse(''), querystring.parse(5));
console.log(querystring.parse('a=%E4%BD%A0', null, null, { decodeURIComponent: (s) => s.toLowerCase() }));
try {
  querystring.escape('\ud800');
} catch (error) {
  console.log(error.name, error.code);
}
