import sys

sys.stdin.close()
print(sys.stdin.closed)
try:
    sys.stdin.read()
except ValueError as problem:
    print(problem)
