class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def counter(start):
    count = start

    def step(by):
        nonlocal count
        count += by
        return count
    return step


def generate(first):
    second = first + 1
    yield second


numbers = list(range(1000))
prices = {'apple': 3, 'pear': [1, 2]}
point = Point(1, 2)
names = {'only'}
empty = []
counted = counter(5)(2) + sum(generate(1))
print('counted', counted)
