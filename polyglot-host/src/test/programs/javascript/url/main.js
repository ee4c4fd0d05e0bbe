'use strict';
const { domainToASCII, domainToUnicode, urlToHttpOptions } = require('node:url');

const url = new URL('https://user:p%40ss@例え.jp:8080/a/./b/../c%20d;x?q=1&r=ü#früh');
console.log(url);
console.log(url.href, url.origin, url.host, url.searchParams.get('r'), JSON.stringify(url));
for (const [key, value] of [['protocol', 'http'], ['port', '80'], ['host', 'other.example:99'], ['pathname', 'p q'], ['search', ''], ['hash', 'x y'], ['username', 'a:b'], ['password', ''], ['port', '99999'], ['protocol', 'mailto']]) {
  url[key] = value;
  console.log(key, url.href);
}
for (const [input, base] of [['../up', 'http://h/a/b/c'], ['?q', 'http://h/p#f'], ['//other/x', 'https://h'], ['file:///C:/x/../y'], ['HTTP://EXAMPLE.com:80'], ['data:text/plain,hi there'], ['http://0x7f.1/'], ['http://[::1]:3000/'], ['blob:https://a.b/id'], ['mailto:me@here.org'], ['http://a\tb/'], ['  http://trim/  ']]) {
  const { href, origin, pathname } = new URL(input, base);
  console.log(JSON.stringify(input), href, origin, pathname);
}
for (const wrong of ['', 'relative', 'http://', 'http://a b/', 'http://[1', 'http://h:99999', 'https://exa%23mple.org']) {
  try {
    new URL(wrong);
  } catch (error) {
    console.log(error.name, error.code, error.message, error.input, error.base);
  }
}
console.log(URL.canParse('x', 'http://h'), URL.canParse('x'), URL.parse('nope'), URL.parse('/p', 'http://h').href);
console.log(domainToASCII('español.com'), domainToUnicode('xn--espaol-zwa.com'), domainToASCII('xn--iñvalid.com'));
const { protocol, hostname, path, auth } = urlToHttpOptions(new URL('http://a:b@h/x?y'));
console.log(protocol, hostname, path, auth);
