"""Sends a small message to echo and waits for it to come back, 1,000 times a unit."""

import patio
from clock import measure

there, back = patio.channel("there"), patio.channel("back")


def unit():
    for i in range(1000):
        there.send({"id": i, "price": 99.5})
        back.receive()


there.send(None)
back.receive()  # echo has started
measure(unit)
there.close()
