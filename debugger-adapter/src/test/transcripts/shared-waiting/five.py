import time

print('waits')
time.sleep(100)
