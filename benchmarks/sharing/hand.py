"""Hands a frozen value to take and waits for its last element, 100 times a unit: hand.py SECONDS KIND COUNT."""

import sys

import patio
from clock import measure
from values import make

there, back = patio.channel("there"), patio.channel("back")
value = patio.freeze(make(sys.argv[2], int(sys.argv[3])))


def unit():
    for _ in range(100):
        there.send(value)
        back.receive()


there.send(value)
back.receive()  # take has started
measure(unit)
there.close()
