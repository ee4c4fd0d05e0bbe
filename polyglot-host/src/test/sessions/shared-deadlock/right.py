import patio

try:
    patio.channel('from left').receive()
except patio.DeadlockError:
    print('told')
