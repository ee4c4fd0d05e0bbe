import os
import signal
import threading

seen = []
arrived = threading.Event()


def handler(number, frame):
    seen.append(signal.Signals(number).name)
    arrived.set()


for number in (signal.SIGTERM, signal.SIGUSR1, signal.SIGUSR2):
    print(signal.getsignal(number) == signal.SIG_DFL)
    signal.signal(number, handler)
    print(signal.getsignal(number) is handler)
    arrived.clear()
    os.kill(os.getpid(), number)
    while not arrived.wait(0.02):
        pass
print(seen)
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
os.kill(os.getpid(), signal.SIGUSR1)
print("still here", signal.getsignal(signal.SIGUSR1) == signal.SIG_IGN)
