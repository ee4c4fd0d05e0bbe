def add(a, b):
    return a + b


def fails():
    return {}['key']
