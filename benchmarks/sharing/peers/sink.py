"""source and sink as two processes with a Queue."""

import itertools
import multiprocessing

from clock import measure


def source(queue):
    for i in itertools.count():
        queue.put({"id": i, "price": 99.5})


def main():
    queue = multiprocessing.Queue(1000)
    process = multiprocessing.Process(target=source, args=(queue,))
    process.start()

    def unit():
        for _ in range(1000):
            queue.get()

    queue.get()  # source has started
    measure(unit)
    process.kill()


if __name__ == "__main__":
    main()
