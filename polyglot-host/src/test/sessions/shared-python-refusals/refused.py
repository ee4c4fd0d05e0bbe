import dataclasses
import enum
import io
import threading

import patio


@dataclasses.dataclass
class Order:
    id: int
    lock: object = None


class Colour(enum.Enum):
    RED = 1


def attempt(what, value):
    try:
        patio.export(what, value)
        print(what, 'was shared')
    except patio.NotShareableError as error:
        print(type(error).__mro__[1:3] == (patio.PatioError, TypeError), error)


attempt('orders', [Order(1), Order(2), Order(3), Order(4, threading.Lock())])
attempt('function', {'callbacks': [print, lambda: 0]})
attempt('keys', {(1, print): 2})
attempt('colour', Colour.RED)
attempt('file', [io.StringIO()])
attempt('generator', (x for x in ()))
attempt('module', {'deep': {'er': threading}})
attempt('class', Order)
cycle = [1]
cycle.append({'again': cycle})
attempt('cycle', cycle)
attempt('inner', {'a': [0, cycle]})
deep = []
for _ in range(600):
    deep = [deep]
try:
    patio.freeze(deep)
except TypeError as error:
    print('deep', error)
print(patio.exports())
