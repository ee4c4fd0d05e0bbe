"""Shares a value of every kind, in exports and in a channel, looks at all that the other shares, and stays."""
import array
import collections
import dataclasses
import datetime
import decimal
import threading

import patio


@dataclasses.dataclass
class Point:
    x: object


Pair = collections.namedtuple('Pair', 'left right')


def values():
    items = [1, 2.5, 'text', None, True, 10 ** 30, datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)]
    return {
        'list': items,
        'ints': [1, 2, 3],
        'doubles': [0.5, 1.5],
        'map': {'a': items, (1, 2): {'b', 3}, 4: decimal.Decimal('1.50')},
        'record': Point(Pair(items, datetime.timedelta(seconds=1))),
        'bytes': b'123',
        'row': array.array('d', [0.5, 1]),
        'pat': patio.me(),
        'channel': patio.channel('in a value'),
    }


def look(value):
    if isinstance(value, collections.abc.Mapping):
        for key, element in value.items():
            look(key)
            look(element)
    elif isinstance(value, (tuple, frozenset)):
        for element in value:
            look(element)
    elif isinstance(value, patio.Record):
        for name in vars(value):
            look(getattr(value, name))
    elif isinstance(value, memoryview):
        look(value.tolist())
    repr(value)


patio.export('of python', values())
patio.channel('left by python').send(values())
theirs = patio.import_('of js')
look(theirs)
patio.export('back from python', [theirs, patio.thaw(theirs)])
look(patio.import_('back from js'))
child = patio.spawn('child.py:answer', values())
look(child.join())
kept = [theirs, child]
print('ready', flush=True)
threading.Event().wait()
