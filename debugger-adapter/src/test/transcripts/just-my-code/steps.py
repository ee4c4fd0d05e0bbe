import json


def own(value):
    return value + 1


numbers = sorted([2, 1])
text = json.dumps(numbers, key=own) if False else json.dumps(numbers)
result = own(len(text))
print(text, result)
