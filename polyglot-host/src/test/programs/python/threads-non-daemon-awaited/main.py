import atexit
import threading
import time

atexit.register(print, "atexit last")


def work():
    time.sleep(0.2)
    print("thread done")


threading.Thread(target=work).start()
print("main done")
