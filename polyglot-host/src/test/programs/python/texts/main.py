"""Strings, encodings, formatting and patterns."""
import codecs
import difflib
import re
import string
import textwrap
import unicodedata

text = "Straße 𝄞 é\u0301"
print(len(text), text.upper(), text.casefold(), text.encode("utf-8"))
print(text.encode("utf-16-le")[:6], "ä".encode("latin-1"), "€".encode("cp1252"))
for errors in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace"):
    print("aü€".encode("ascii", errors), end=" ")
print(b"a\xffb".decode("utf-8", "replace"), b"a\xff".decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape"))
try:
    b"ok\xff".decode("utf-8")
except UnicodeDecodeError as problem:
    print(problem.encoding, problem.start, problem.reason)
try:
    "ü".encode("ascii")
except UnicodeEncodeError as problem:
    print(problem.encoding, problem.start, problem.end, problem.reason)
decoder = codecs.getincrementaldecoder("utf-8")()
print([decoder.decode(bytes([b])) for b in "ä€".encode()], codecs.encode("hello", "rot13"), codecs.BOM_UTF8)
print(unicodedata.name("ß"), unicodedata.normalize("NFC", "e\u0301") == "é", unicodedata.category("1"))
value, width = 1234567.891, 14
print(f"{value:,.2f} {value:>{width}.1f} {value!r:<15}| {255:#x} {255:08b} {0.25:%} {'mid':*^9} {value=}")
print("%5.2f|%-5s|%05d|%x|%r" % (3.14159, "ab", 42, 255, "q"), "{0}{1[k]}{2.real}".format(1, {"k": 2}, 3))
print(string.Template("$who owes ${amount}").safe_substitute(who="Ann"), format(1e20, "g"), f"{1j:.1f}")
pattern = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)")
print(pattern.sub(r"\g<month>/\g<year>", "on 2024-05 and 2023-11"), pattern.search("x2024-05").groupdict())
print(re.split(r"[,;]\s*", "a, b;c"), re.findall(r"\b\w", "an old cat"), re.fullmatch("(?i)ABC", "abc").span())
print(re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "3 and 21"), re.escape("a.b*c"), re.match(r"(?<=x)a", "a"))
try:
    re.compile("(open")
except re.error as problem:
    print(problem)
print(textwrap.fill("the quick brown fox jumps over the lazy dog", 18), textwrap.dedent("  a\n    b\n"), sep="\n")
print(textwrap.shorten("a long line of words", 12), "\n".join(difflib.unified_diff(["a", "b"], ["a", "c"], lineterm="")))
print("a\tb".expandtabs(4), "x".center(5, "-"), "A-b".swapcase(), "a,b,,c".split(","), "k=v=w".partition("="))
print("abc".translate(str.maketrans("ab", "xy", "c")), "prefix-x".removeprefix("prefix-"), "12".zfill(5), "a b".title())
