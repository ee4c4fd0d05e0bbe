import sys
import threading


def hook(kind, value, trace):
    print("hook:", kind.__name__, value, trace is not None)


def thread_hook(args):
    print("thread hook:", args.exc_type.__name__, args.exc_value, args.thread.name)


sys.excepthook = hook
threading.excepthook = thread_hook
worker = threading.Thread(target=lambda: 1 / 0, name="worker")
worker.start()
worker.join()
raise LookupError("main")
