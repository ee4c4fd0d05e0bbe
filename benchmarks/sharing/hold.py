"""Imports what give exported and waits to be ended: hold.py value|nothing."""

import sys
import time

import patio

value = patio.import_(sys.argv[1])
print(value[-1], "ready", flush=True)
while True:
    time.sleep(1)
