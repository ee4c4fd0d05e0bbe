import threading


def forever():
    threading.Event().wait()


worker = threading.Thread(target=forever, daemon=True)
worker.start()
print("main done", worker.daemon, worker.is_alive())
