import os
import sys

sys.stdout.write("text ")
sys.stdout.flush()
sys.stdout.buffer.write(bytes(range(256)))
sys.stdout.buffer.flush()
os.write(1, b"\xff\xfe raw")
print("", "no newline at the end", end="")
