"""ping and echo as two processes with a Pipe."""

import multiprocessing

from clock import measure


def echo(end):
    while (message := end.recv()) is not None:
        end.send(message)


def main():
    end, other = multiprocessing.Pipe()
    process = multiprocessing.Process(target=echo, args=(other,))
    process.start()

    def unit():
        for i in range(1000):
            end.send({"id": i, "price": 99.5})
            end.recv()

    measure(unit)
    end.send(None)
    process.join()


if __name__ == "__main__":
    main()
