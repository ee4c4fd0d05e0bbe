name = input()
print("hello", name)
import sys

print([line.strip() for line in sys.stdin])
