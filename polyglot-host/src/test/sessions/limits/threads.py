import threading

stop = threading.Event()
for _ in range(50):
    threading.Thread(target=stop.wait, daemon=True).start()
stop.wait()
