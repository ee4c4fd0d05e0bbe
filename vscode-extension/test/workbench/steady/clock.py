import time


def tick(ticks):
    return ticks + 1


ticks = 0
while True:
    ticks = tick(ticks)
    time.sleep(0.1)
