import collections.abc
import json
import pickle

import patio

patio.import_('all')
for name in sorted(each.name for each in patio.exports()):
    value = patio.import_(name)
    assert patio.import_(name) is value and patio.freeze(value) is value or not patio.is_frozen(value)
    print(f'{name}: {value!r}')

ints = patio.import_('ints')
print(len(ints), ints[1:], 2 in ints, ints == (1, 2, 3), hash(ints) == hash((1, 2, 3)), isinstance(ints, tuple),
      isinstance(ints, collections.abc.Sequence), [*reversed(ints)], ints + (4,), json.dumps(ints))
table = patio.import_('dict')
print(len(table), list(table), table['a']['c'], table.get('z', 'no'), (1, 2) in table,
      isinstance(table, collections.abc.Mapping), table == {**table}, {**table} == table)
order = patio.import_('dataclass')
print(order.id, order.lines[0].y, order == patio.import_('dataclass'), isinstance(order, patio.Record))
match order:
    case patio.Record(id=number, note=note):
        print('matched', number, note)
print(bytes(memoryview(patio.import_('bytes'))[1:3]), pickle.loads(pickle.dumps(patio.import_('mixed'))))
twice = patio.import_('twice')
print(twice[0] is twice[1])
for write in ('ints[0] = 1', 'table["x"] = 1', 'order.id = 2', 'del order.id', 'del table["a"]'):
    try:
        exec(write)
    except TypeError:
        print(write, 'is refused')


class Order:
    def __repr__(self):
        return f'own {vars(self)}'


print(patio.import_('dataclass', as_=Order))
mutable = patio.thaw(table)
mutable['a']['c'].append(2)
print(mutable['a'], table['a'])
print(patio.thaw(patio.import_('namedtuple')))
