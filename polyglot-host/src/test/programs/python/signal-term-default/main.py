import os
import signal
import time

print("before", flush=True)
os.kill(os.getpid(), signal.SIGTERM)
while True:
    time.sleep(0.05)
