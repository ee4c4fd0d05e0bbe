"""Receives small messages, 1,000 a unit."""

import patio
from clock import measure

flow = patio.channel("flow", capacity=1000)


def unit():
    for _ in range(1000):
        flow.receive()


flow.receive()  # source has started
measure(unit)
flow.close()
