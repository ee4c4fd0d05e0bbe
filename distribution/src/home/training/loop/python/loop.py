"""Runs long enough for the compiler to be started, so that it is in the cache, too."""
import time


class Total:
    def __init__(self):
        self.sum = 0.0

    def add(self, value):
        self.sum += value


def count(end):
    n = 0
    while n < end:
        n += 1
    return n


until = time.monotonic() + 5
totals = {}
while time.monotonic() < until:
    for i in range(count(500)):
        totals.setdefault(f"k{i % 97}", Total()).add(i**0.5)
