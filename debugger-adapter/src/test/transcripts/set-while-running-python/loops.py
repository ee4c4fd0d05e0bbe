import time

n = 0
while n >= 0:
    n += 1
    time.sleep(0.005)
