process.env.DEBUG = 'http,worker:*,-worker:b';
process.env.DEBUG_COLORS = 'no';
process.env.DEBUG_HIDE_DATE = 'yes';
const debug = require('debug');

const http = debug('http');
http('booting %o', 'My App');
debug('worker:a')('doing lots of uninteresting work %O', { a: { b: [1, 2] } });
debug('worker:b')('not shown');
console.log(http.enabled, debug('worker:b').enabled, debug('other').enabled);
const lines = [];
const own = http.extend('sub');
own.enabled = true;
own.log = (...args) => lines.push(require('util').format(...args).replace(/\+\d+ms/, '+Nms'));
debug.formatters.h = (value) => value.toString('hex');
own('this is hex: %h and %d%%', Buffer.from('hello world'), 5);
console.log(lines, own.namespace);
debug.enable('other');
console.log(debug.enabled('other'), debug.enabled('http'), debug.disable());
