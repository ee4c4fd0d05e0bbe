"""Counts to a number with CPython threads."""

import json
import sys
from concurrent.futures import ThreadPoolExecutor

from share import work


def main():
    workers, goal = map(int, sys.argv[1:3])
    with ThreadPoolExecutor(workers) as pool:
        for result in pool.map(lambda i: work(i, workers, goal), range(workers)):
            print(json.dumps(result))


if __name__ == "__main__":
    main()
