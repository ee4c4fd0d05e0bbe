import signal
import time


class TooLong(Exception):
    pass


def ring(number, frame):
    raise TooLong(signal.Signals(number).name)


signal.signal(signal.SIGALRM, ring)
signal.setitimer(signal.ITIMER_REAL, 0.1)
try:
    while True:
        time.sleep(0.02)
except TooLong as late:
    print("too long:", late)
print(signal.alarm(30) == 0, signal.alarm(0) > 0)
