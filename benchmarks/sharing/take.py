"""Sends back the last element of what it receives."""

import patio

there, back = patio.channel("there"), patio.channel("back")
for value in there:
    back.send(value[-1])
