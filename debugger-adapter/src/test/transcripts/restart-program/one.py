import time

print('begins')
time.sleep(100)
