import hashlib
import os
import sys

data = sys.stdin.buffer.read(4)
print(data)
print(os.read(0, 0))
rest = sys.stdin.buffer.read()
print(len(rest), hashlib.sha256(rest).hexdigest())
