class Box:
    def __init__(self, content):
        self.content = content


def counter(start):
    count = start

    def step(by):
        return count + by
    return step


label = 'label'
box = Box(0)
items = ['one', 2]
result = counter(1)(2)
print(result, label, box.content, items)
