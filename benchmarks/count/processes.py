"""Counts to a number with CPython processes."""

import json
import multiprocessing
import sys

from share import work


def main():
    workers, goal = map(int, sys.argv[1:3])
    results = multiprocessing.SimpleQueue()
    processes = [multiprocessing.Process(target=report, args=(results, i, workers, goal)) for i in range(workers)]
    for process in processes:
        process.start()
    for _ in processes:
        print(json.dumps(results.get()))
    for process in processes:
        process.join()


def report(results, *arguments):
    results.put(work(*arguments))


if __name__ == "__main__":
    main()
