import sys, os
print([f.fileno() for f in (sys.stdin, sys.stdout, sys.stderr)], sys.stdout.isatty(), os.isatty(1))
print(sys.stdout.encoding, sys.stdout.errors, sys.stderr.errors, sys.stdout.line_buffering)
print(sys.stdin.name, sys.stdout.name, sys.stdout.mode)
