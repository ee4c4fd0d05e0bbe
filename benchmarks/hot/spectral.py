"""The spectral norm of a 60 x 60 matrix, two iterations a unit."""

from clock import measure

N = 60


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    return [sum(element(i, j) * vector[j] for j in range(N)) for i in range(N)]


def times_transposed(vector):
    return [sum(element(j, i) * vector[j] for j in range(N)) for i in range(N)]


def unit():
    u = [1.0] * N
    for _ in range(2):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    return u


measure(unit)
