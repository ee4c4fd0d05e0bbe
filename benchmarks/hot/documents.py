"""Writes 200 small documents as JSON and reads them back, a unit."""

import json

from clock import measure

DOCUMENTS = [
    {"id": i, "name": f"item {i}", "price": i * 1.5, "tags": ["a", "b", str(i)], "stock": {"here": i, "there": None}}
    for i in range(200)
]


def unit():
    text = json.dumps(DOCUMENTS)
    return len(json.loads(text))


measure(unit)
