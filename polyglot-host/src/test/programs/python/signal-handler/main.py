import signal, os
def handler(number, frame):
    print(signal.Signals(number).name, frame.f_code.co_name)
old = signal.signal(signal.SIGUSR1, handler)
print(old == signal.SIG_DFL)
os.kill(os.getpid(), signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR1)
print(signal.getsignal(signal.SIGUSR1) is handler)
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
signal.raise_signal(signal.SIGUSR1)
