import signal, threading
try:
    signal.signal(99, signal.SIG_IGN)
except ValueError as e:
    print(e)
try:
    signal.signal(signal.SIGTERM, 7)
except TypeError as e:
    print(e)
def other():
    try:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    except ValueError as e:
        print(e)
t = threading.Thread(target=other)
t.start()
t.join()
