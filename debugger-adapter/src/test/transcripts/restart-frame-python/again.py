runs = []


def inner(n):
    runs.append(n)
    return n * 2


def outer(n):
    doubled = inner(n)
    return doubled + 1


print(outer(5), len(runs))
