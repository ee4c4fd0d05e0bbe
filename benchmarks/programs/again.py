"""Spawns a program and waits for its end, again and again, with a rest before each: again.py FILE TIMES.

Prints how long each of them took, in milliseconds.
"""

import json
import sys
import time

import patio

REST = 4

file, count = sys.argv[1], int(sys.argv[2])
took = []
for _ in range(count):
    time.sleep(REST)
    begin = time.perf_counter()
    patio.spawn(file).join()
    took.append((time.perf_counter() - begin) * 1000)
print(json.dumps(took))
