'use strict';

console.log('2024-05-06 and 2023-01-02'.replace(/(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)/g, '$<d>.$<m>.$<y>'), 'aBc'.replace(/b/i, (match, offset, text) => `[${match}${offset}${text}]`));
console.log([...'a1b22'.matchAll(/([a-z])(\d+)/g)].map(([all, letter, digits]) => [all, letter, digits]), 'a,b;c'.split(/([,;])/), 'x'.search(/y/));
console.log(/(?<=\$)\d+/.exec('cost $42')[0], /(?<!\$)\b\d+/.exec('$42 17')[0], /a.c/s.test('a\nc'), /^b/m.test('a\nb'));
const sticky = /foo/y;
console.log(sticky.test('foofoo'), sticky.lastIndex, sticky.test('foofoo'), sticky.test('foofoo'), sticky.lastIndex);
console.log(/(\d+)-(?<word>\w+)/d.exec('see 12-ab').indices.groups.word, 'aXbX'.replaceAll('X', '$&$&'), 'tel'.match(/z/));
console.log('Straße ÀÉ 世界 123'.match(/\p{L}+/gu), '👍🏽👨‍👩‍👧'.match(/\p{Emoji_Presentation}/gu), /\p{Script=Greek}/u.test('λ'), /^\p{RGI_Emoji}$/v.test('👨‍👩‍👧'), /[\p{L}--[a-z]]/v.test('b'));
console.log('\u{1F600}'.length, [...'\u{1F600}a'].length, '\u{1F600}'.codePointAt(0).toString(16), String.fromCodePoint(0x1f601), '\u{1F600}'.at(0).isWellFormed(), 'ok\ud800'.toWellFormed());
console.log('é'.normalize('NFD').length, '\u0065\u0301'.normalize('NFC') === 'é', 'ﬁ'.normalize('NFKC'), 'İ'.toLowerCase().length, 'ß'.toUpperCase(), 'ΑΣ'.toLowerCase());
console.log('ab'.padStart(5, '-*').padEnd(8, '.'), '  x '.trim().length, 'abc'.at(-1), 'a-b-c'.lastIndexOf('-'), 'abc'.substring(2, 0), 'abc'.slice(-2, -1), 'abc'.localeCompare('abd'), 'x'.repeat(3));
console.log(String.raw`a\n${1}`, ((strings, ...values) => strings.raw.join('|') + values.join())`x${1}\ty${2}z`, 'z' > 'a', 'Z' > 'a', '10' < '9', RegExp.escape?.('a.b*c'));
console.log(['z', 'a', 'Z', 'ä', 'Ä', 'e', 'é'].sort(), ['z', 'a', 'Z', 'ä', 'Ä', 'e', 'é'].sort(new Intl.Collator('de').compare), ['a10', 'a9', 'a1'].sort(new Intl.Collator('en', { numeric: true }).compare));
console.log([...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment('👨‍👩‍👧e\u0301x')].map(({ segment }) => segment), [...new Intl.Segmenter('en', { granularity: 'word' }).segment('Hello, big world')].filter((s) => s.isWordLike).map((s) => s.segment));
console.log(encodeURIComponent('a b&ü/👍'), encodeURI('http://x/ü?a b'), decodeURIComponent('%E4%B8%96'), escape('ü'), unescape('%u4E16'));
for (const bad of ['(', '[z-a]', '(?<n>a)(?<n>b)', '\\']) {
  try {
    new RegExp(bad);
  } catch (error) {
    console.log(error.name);
  }
}
const slow = /^(a+)+b$/.test('a'.repeat(18));
console.log(slow, /\u{61}/u.source, /x/gimsuyd.flags, `${/a\/b/}`, new RegExp('/').source, new RegExp(/x/g, 'i').flags);
