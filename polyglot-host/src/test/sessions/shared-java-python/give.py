"""What Python gives Java, and what it makes of what comes back."""

import collections
import dataclasses
import datetime
import decimal

import patio


@dataclasses.dataclass
class Order:
    id: int
    price: float
    tags: list


Point = collections.namedtuple("Point", "x y")

values = {
    "none": None,
    "truth": True,
    "integer": 7,
    "big": 2**70,
    "float": 1.0,
    "text": "h\u00e9 \U0001f600",
    "bytes": b"\x00\xff",
    "list": [1, 2, 3],
    "tuple": (1.5, 2.5),
    "mixed": [1, "a", None, [b"x"]],
    "dict": {"k": 1, 2: [3], (1, 2): None},
    "set": {5},
    "order": Order(1, 2.5, ["a", "b"]),
    "point": Point(1, 2),
    "decimal": decimal.Decimal("1.50"),
    "date": datetime.date(2026, 1, 2),
    "delta": datetime.timedelta(seconds=90),
    "moment": datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc),
}

there, back = patio.channel("there"), patio.channel("back")
for name, value in values.items():
    there.send((name, value))
    again = back.receive()
    print(name, "comes back", "equal" if again == patio.freeze(value) else f"as {again!r}")
there.close()

for value in back:
    print("from java", repr(value))
