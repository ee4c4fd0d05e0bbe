'use strict';
const url = require('node:url');

for (const path of ['/a/b c', '/ü#?%', '/x/../y/', '/new\nline']) console.log(url.pathToFileURL(path).href);
for (const text of ['file:///a%20b', 'file:///%C3%BC%23', 'file://localhost/x']) console.log(url.fileURLToPath(text));
for (const wrong of ['http://x/y', 'file://host/x', 'file:///a%2Fb', 5]) {
  try {
    url.fileURLToPath(wrong);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
console.log(url.pathToFileURL('relative').href === `file://${process.cwd()}/relative`);

console.log({ ...url.parse('http://user:pass@Host.com:80/p/a/t/h?query=string&x=1#hash', true), query: null });
console.log(url.format({ protocol: 'https', hostname: 'h', pathname: 'p', query: { a: [1, 2], b: 'x y' } }));
console.log(url.format(new URL('http://a:b@測試.com/x?y#z'), { auth: false, fragment: false, unicode: true }));
console.log(url.resolve('/one/two/three', 'four'), url.resolve('http://example.com/', '/one'), url.resolve('http://example.com/one', '../two'));
console.log(url.parse('javascript:alert(1)').href, url.parse('//h/p', false, true).host, url.parse('mailto:a@b.c').auth);
