import threading


def fail():
    raise ValueError("in the thread")


worker = threading.Thread(target=fail, name="worker")
worker.start()
worker.join()
print("main is well")
