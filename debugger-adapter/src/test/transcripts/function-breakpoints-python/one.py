class Order:
    def total(self, n):
        return n * 2


def work():
    return Order().total(1) + Order().total(2)


print(work())
