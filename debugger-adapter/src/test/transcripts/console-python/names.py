class Order:
    def __init__(self):
        self.items = [1, 2]
        self.itemised = True

    def total(self):
        return sum(self.items)


order = Order()
counted = {'a': 1}


def work(count):
    print(count, order.items, counted)


work(3)
