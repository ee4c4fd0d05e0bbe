import sys

print('child', sys.argv[1:])
