import array

import patio

values = {code: array.array(code, [1, 0, 2]) for code in 'bhiqHIQ'}
values |= {'least': array.array('q', [-2**63]), 'greatest': array.array('Q', [2**64 - 1])}
values |= {'f': array.array('f', [0.5, -2]), 'd': array.array('d', [0.1, -0.0]), 'bytes': array.array('B', [1, 255])}
values['matrix'] = memoryview(array.array('i', range(6))).cast('B').cast('i', [2, 3])
values['picture'] = memoryview(bytes([0, 1, 254, 255])).cast('B', [2, 2])
values['inside'] = {'rows': [array.array('d', [1.5])]}
for name, value in values.items():
    patio.export(f'py {name}', value)
patio.export('py names', list(values))


def shown(value):
    if isinstance(value, memoryview):
        assert value.readonly and patio.is_frozen(value) and patio.freeze(value) is value
        return f'{value.format}{list(value.shape)} {value.tolist()}'
    if isinstance(value, tuple):
        return '; '.join(shown(each) for each in value)
    if isinstance(value, patio.Record):
        return 'rows ' + shown(value.rows)
    return 'rows ' + shown(value['rows']) if hasattr(value, 'keys') else repr(value)



for giver in ('py', 'js', 'java'):
    for name in patio.import_(f'{giver} names'):
        print(giver, name, shown(patio.import_(f'{giver} {name}')))
for each in patio.exports():
    if not each.name.endswith('names'):
        print('type of', each.name, each.type)
