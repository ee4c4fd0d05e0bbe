import atexit
import sys


@atexit.register
def first():
    print("registered first, runs last")


def note(*words, end="."):
    print(*words, sep="-", end=end + "\n")


atexit.register(note, "a", "b", end="!")
atexit.register(note, "gone")
atexit.register(print, "runs first")
atexit.unregister(note)
atexit.register(note, "again")
sys.exit(3)
