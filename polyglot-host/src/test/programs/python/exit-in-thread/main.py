import sys
import threading


def leave():
    print("thread leaves")
    sys.exit(9)


worker = threading.Thread(target=leave)
worker.start()
worker.join()
print("main goes on", worker.is_alive())
