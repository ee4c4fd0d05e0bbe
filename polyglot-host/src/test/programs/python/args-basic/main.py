import sys

print(len(sys.argv))
for index, value in enumerate(sys.argv):
    print(index, repr(value))
