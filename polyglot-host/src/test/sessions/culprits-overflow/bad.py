import sys

sys.setrecursionlimit(10**9)


def deep(n):
    return deep(n + 1) + 1


try:
    deep(0)
except RecursionError:
    print("overflow")
