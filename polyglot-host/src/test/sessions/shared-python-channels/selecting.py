import threading

import patio

left, right = patio.channel('left'), patio.channel('right')


def feed():
    left.send('l')
    assert back.receive() == 'l'
    right.send('r')
    assert back.receive() == 'r'
    left.close()
    right.close()


back = patio.channel('back')
threading.Thread(target=feed).start()
try:
    while True:
        channel, value = patio.select(left, right)
        print(channel is (left if value == 'l' else right), value)
        back.send(value)
except patio.ChannelClosedError as error:
    print(error)
try:
    patio.select(patio.channel('quiet'), timeout=0.01)
except TimeoutError as error:
    print(error)
