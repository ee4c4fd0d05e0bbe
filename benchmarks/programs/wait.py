"""Is there, and waits to be ended."""

import time

print("ready", flush=True)
while True:
    time.sleep(1)
