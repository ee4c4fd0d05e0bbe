import signal
import sys
import time


def asked(number, frame):
    print('asked to end', flush=True)
    sys.exit(0)


signal.signal(signal.SIGTERM, asked)
while True:
    time.sleep(0.01)
