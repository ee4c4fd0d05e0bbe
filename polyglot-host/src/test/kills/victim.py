"""Goes through what a program can be in the middle of, for about a second."""
import subprocess
import tempfile
import threading
import time

lock = threading.Lock()
total = 0


def add():
    global total
    for _ in range(200):
        with lock:
            total += 1


def recurse(depth):
    return 0 if depth == 0 else 1 + recurse(depth - 1)


for turn in range(4):
    until = time.monotonic() + 0.05
    while time.monotonic() < until:
        sum(range(100))
    threads = [threading.Thread(target=add) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    time.sleep(0.05)
    with tempfile.TemporaryFile() as file:
        file.write(b"x" * 100_000)
    subprocess.run(["sleep", "0.05"], check=True)
    for i in range(50):
        print(f"turn {turn}, line {i}")
    recurse(300)
assert total == 2400
