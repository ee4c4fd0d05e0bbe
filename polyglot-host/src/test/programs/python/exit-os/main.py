import os, atexit, sys
atexit.register(print, "never")
print("flushed", flush=True)
os._exit(3)
