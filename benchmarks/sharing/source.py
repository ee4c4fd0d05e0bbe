"""Sends small messages until the channel is closed."""

import itertools

import patio

flow = patio.channel("flow", capacity=1000)
try:
    for i in itertools.count():
        flow.send({"id": i, "price": 99.5})
except patio.ChannelClosedError:
    pass
