import os
import signal
import time

try:
    os.kill(os.getpid(), signal.SIGINT)
    while True:
        time.sleep(0.05)
except KeyboardInterrupt:
    print("interrupted")
print("goes on")
