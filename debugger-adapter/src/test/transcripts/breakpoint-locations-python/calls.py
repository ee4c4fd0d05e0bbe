def one():
    return 1


def two():
    return 2


class Order:
    def __init__(self, count):
        self.count = count

    def total(self, each):
        return self.count * each


order = Order(3)
total = order.total(one()) + two()
print(total)
