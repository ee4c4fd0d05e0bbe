import dataclasses
import datetime
import decimal

import patio

receives = patio.channel('to python')
sends = patio.channel('from python')
for value in receives:
    print(type(value).__name__, value)
    sends.send(value)


@dataclasses.dataclass
class Trade:
    name: str
    tags: tuple


values = patio.channel('python values')
for value in [
    None, False, 10**30, 2**53 + 1, 3.0, 'text', b'bytes', (1, 'a'), [1, 2], {'k': [1]}, {1: 'one', (2, 3): 'pair'},
    {4}, datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc), datetime.date(2026, 1, 2),
    datetime.timedelta(minutes=5),
]:
    values.send(value)
values.close()
patio.export('decimal', decimal.Decimal('1.10'))
patio.export('record', Trade('x', ('a', 'b')))
print(repr(patio.import_('decimal back')))
