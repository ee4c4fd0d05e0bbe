import time

n = 0
while True:
    n += 1
    if n == 50:
        print('counts')
    time.sleep(0.001)
