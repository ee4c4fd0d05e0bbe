"""Counts from one number to another and prints when it began and ended: one worker's share."""

import json
import sys
import time


def count(begin, end):
    n = begin
    while n < end:
        n += 1
    return n


def share(index, workers, goal):
    return goal * index // workers, goal * (index + 1) // workers


def work(index, workers, goal):
    started = time.time()
    count(*share(index, workers, goal))
    return [started, time.time()]


if __name__ == "__main__":
    print(json.dumps(work(*map(int, sys.argv[1:4]))))
