"""Sends a value to processes that hold it: hold.py value|nothing KIND COUNT PROCESSES."""

import multiprocessing
import sys
import time

from values import make


def hold(end):
    value = end.recv()
    print(value[-1], "ready", flush=True)
    while True:
        time.sleep(1)


def main():
    processes = int(sys.argv[4])
    pipes = [multiprocessing.Pipe() for _ in range(processes)]
    for _, other in pipes:
        multiprocessing.Process(target=hold, args=(other,), daemon=True).start()
    value = make(sys.argv[2], int(sys.argv[3]))
    for end, _ in pipes:
        end.send(value if sys.argv[1] == "value" else [0])
    while True:
        time.sleep(1)


if __name__ == "__main__":
    main()
