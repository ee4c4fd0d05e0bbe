import sys


def down(level):
    return down(level + 1)


try:
    down(0)
except RecursionError as problem:
    print(type(problem).__name__, "maximum recursion depth exceeded" in str(problem))


def depth(left):
    return 0 if left == 0 else 1 + depth(left - 1)


print(depth(500), sys.getrecursionlimit() >= 900)
