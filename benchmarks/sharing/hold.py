"""Imports what give exported, if it is to, and waits to be ended: hold.py import|nothing."""

import sys
import time

import patio

value = patio.import_("value") if sys.argv[1] == "import" else [0]
print(value[-1], "ready", flush=True)
while True:
    time.sleep(1)
