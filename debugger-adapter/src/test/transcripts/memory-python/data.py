class Order:
    def __init__(self):
        self.items = {"a b": [1, 2], 3: None}

    @property
    def total(self):
        print("counted")
        return 7


def work():
    data = bytes(range(256))
    order = Order()
    print(len(data), order.total)


work()
