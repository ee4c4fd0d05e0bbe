"""Runs one unit of work again and again for some seconds and prints when each ended, in milliseconds."""

import json
import sys
import time


def measure(unit):
    seconds = float(sys.argv[1])
    start = time.perf_counter()
    ends = []
    while not ends or ends[-1] < seconds * 1000:
        unit()
        ends.append((time.perf_counter() - start) * 1000)
    print(json.dumps([round(end, 3) for end in ends]))
