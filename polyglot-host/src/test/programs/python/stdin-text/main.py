import sys

print(repr(sys.stdin.readline()))
print(repr(input()))
for line in sys.stdin:
    print(repr(line))
print(repr(sys.stdin.read()))
try:
    input("prompt> ")
except EOFError as end:
    print(end)
print(sys.stdin.encoding, sys.stdin.isatty(), sys.stdin.fileno())
