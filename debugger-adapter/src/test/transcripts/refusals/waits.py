import time

n = 1
while n:
    time.sleep(0.01)
