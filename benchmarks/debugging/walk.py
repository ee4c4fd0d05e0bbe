"""Statements to step over, some calls deep, with a few variables of each kind."""


def walk(depth, table):
    if depth:
        return walk(depth - 1, table)
    names = ["ada", "guido", "james"]
    point = {"x": 1, "y": 2.5}
    text = "some text"
    total = 0
    for i in range(1_000_000_000):
        square = i * i  # stop
        total = (total + square) % 1_000_003
        half = total / 2
        table[i % 10] = half
    return names, point, text


walk(5, [0] * 10)
