import collections
import dataclasses
import datetime
import decimal

import patio


@dataclasses.dataclass
class Order:
    id: int
    lines: list
    note: str = ''


Point = collections.namedtuple('Point', 'x y')


class Plain:
    def __init__(self):
        self.a = 1
        self.b = [2]


shared = [1, 2, 3]
values = {
    'nothing': None,
    'truths': [True, False],
    'integers': [0, -1, 2 ** 31, -2 ** 63, 2 ** 64, 10 ** 30],
    'ints': [1, 2, 3],
    'longs': [2 ** 40, -2 ** 41],
    'floats': [0.5, -0.0, 1e308, float('inf')],
    'mixed': [1, 'two', 3.0, None, [4]],
    'text': 'häßlich € 😀',
    'empty': ['', b'', [], {}, (), set()],
    'bytes': b'\x00\xff' * 3,
    'bytearray': bytearray(b'abc'),
    'tuple': (1, (2, 'x')),
    'dict': {'b': 1, 'a': {'c': [1]}, 3: 'three', (1, 2): 'pair', None: 0},
    'set': {'only'},
    'frozenset': frozenset([1]),
    'decimal': decimal.Decimal('1.50'),
    'date': datetime.date(2024, 2, 29),
    'time': datetime.time(12, 30, 15, 250000),
    'datetime': datetime.datetime(2024, 1, 2, 3, 4, 5, 678),
    'instant': datetime.datetime(2024, 1, 2, 3, 4, tzinfo=datetime.timezone.utc),
    'duration': datetime.timedelta(days=1, seconds=2, microseconds=3),
    'negative duration': datetime.timedelta(microseconds=-1),
    'dataclass': Order(7, [Point(1, 2)], 'n'),
    'namedtuple': Point(3, 4),
    'object': Plain(),
    'range': range(3),
    'twice': [shared, shared],
}
for name, value in values.items():
    patio.export(name, value)
thawed = patio.thaw(patio.freeze(values))
print(thawed['dataclass'] == values['dataclass'], type(thawed['namedtuple']) is Point,
      type(thawed['object']) is Plain, type(thawed['bytearray']), type(thawed['tuple']), type(thawed['set']),
      thawed['twice'][0] is thawed['twice'][1])
print({name for name in values if name not in ('object', 'range', 'dataclass', 'namedtuple')
       and thawed[name] != values[name]})
patio.export('all', len(values))
