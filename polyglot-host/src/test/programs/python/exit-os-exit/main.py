import atexit
import os
import sys

atexit.register(print, "never")
print("flushed")
sys.stdout.flush()
try:
    os._exit(6)
finally:
    print("never either", flush=True)
