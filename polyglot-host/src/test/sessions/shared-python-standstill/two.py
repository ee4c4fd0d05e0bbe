import patio

try:
    patio.channel('to two').receive()
except patio.DeadlockError as error:
    print(str(error).partition('\n')[0])
