"""Hands a value to another process through a Pipe and waits for its last element, a unit: hand.py SECONDS KIND COUNT."""

import multiprocessing
import sys

from clock import measure
from values import make


def take(end):
    while (value := end.recv()) is not None:
        end.send(value[-1])


def main():
    end, other = multiprocessing.Pipe()
    process = multiprocessing.Process(target=take, args=(other,))
    process.start()
    value = make(sys.argv[2], int(sys.argv[3]))

    def unit():
        end.send(value)
        end.recv()

    measure(unit)
    end.send(None)
    process.join()


if __name__ == "__main__":
    main()
