"""Regular expressions, unicode and formatting."""
import collections
import re
import string
import textwrap
import unicodedata

TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness - 1859-04-30, and \u00e9t\u00e9 \u2603 \U0001f600."""


def words(text):
    return re.findall(r"[^\W\d_]+", text.lower())


def main():
    print(collections.Counter(words(TEXT)).most_common(4))
    date = re.search(r'(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)', TEXT)
    print(date.groupdict(), date.span('m'))
    print(re.sub(r'\b(\w)(\w*)', lambda m: m[1].upper() + m[2], 'some words here'))
    print(re.split(r'([,;])\s*', 'a, b;c'))
    print(re.fullmatch(r'(?i:ABC)+', 'abcABC') is not None, re.match(r'(a)|b', 'b').groups())
    print([m.group() for m in re.finditer(r'(?<=it )was|(?<!the )age', TEXT)])
    try:
        re.compile('(unclosed')
    except re.error as error:
        print(error.msg, error.pos)
    for character in 'A\u00e9\u2603\U0001f600':
        print(repr(character), unicodedata.name(character), unicodedata.category(character), character.encode())
    print(unicodedata.normalize('NFD', '\u00e9') == 'e\u0301', '\u00df'.casefold(), '\u01c6'.title())
    print(textwrap.fill(TEXT, 40, subsequent_indent='  '))
    print(textwrap.dedent('    a\n      b\n'), end='')
    print(string.Template('$who owes $$${amount}').substitute(who='Ada', amount=3))
    print(f'{3.14159:>10.2f}|{255:#06x}|{1234567:,}|{"mid":^9}|{0.25:.0%}|{"x"!r:>5}|{12:+d}')
    print('%-6s|%05d|%.3e|%r' % ('left', 42, 12345.678, None))
    print('caf\u00e9'.encode('latin-1'), b'\xff'.decode('utf-8', 'replace'), ascii('\u2603'))
    try:
        b'\xff'.decode()
    except UnicodeDecodeError as error:
        print(error)
    print('a,b,,c'.split(','), 'a  b'.split(), 'abcabc'.replace('b', 'X', 1), 'key=value=x'.partition('='))
    print('\u0130'.lower().encode(), '\ud83d'.encode('utf-8', 'surrogatepass'))


main()
