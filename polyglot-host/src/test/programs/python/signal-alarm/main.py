import signal
signal.signal(signal.SIGALRM, lambda n, f: print("ring"))
print(signal.setitimer(signal.ITIMER_REAL, 0.1))
signal.pause()
