import contextlib
import io
import sys

with contextlib.redirect_stdout(io.StringIO()) as caught:
    print("hidden")
print("caught", repr(caught.getvalue()))
with contextlib.redirect_stdout(sys.stderr):
    print("on stderr")
print("a", "b", sep="", end="|\n", file=sys.stderr, flush=True)
print(sys.stdout is sys.__stdout__, sys.stdout.encoding, sys.stdout.isatty())
