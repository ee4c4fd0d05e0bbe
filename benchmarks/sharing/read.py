"""Reads each element of a value that give exported, or of one of its own, 10 times a unit:
read.py SECONDS HOW frozen|own KIND COUNT."""

import sys

import patio
from clock import measure
from values import make


def by_index(values):
    total = 0
    for i in range(len(values)):
        total += values[i]
    return total


def one_by_one(values):
    total = 0
    for value in values:
        total += value
    return total


def by_key(maps):
    total = 0
    for each in maps:
        total += each["price"]
    return total


def by_field(records):
    total = 0
    for each in records:
        total += each.price
    return total


how, whose, kind, count = sys.argv[2:]
read = {"by-index": by_index, "one-by-one": one_by_one, "by-key": by_key, "by-field": by_field}[how]
values = patio.import_("value") if whose == "frozen" else make(kind, int(count))
if how in ("by-key", "by-field"):
    values = list(values)  # so that nothing but the read of an element is compared


def unit():
    for _ in range(10):
        read(values)


measure(unit)
