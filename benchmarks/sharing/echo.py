"""Sends back what it receives."""

import patio

there, back = patio.channel("there"), patio.channel("back")
for message in there:
    back.send(message)
