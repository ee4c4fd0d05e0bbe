import patio

channel = patio.channel('own', capacity=2, max_bytes=1000)
print(channel, channel.name, channel.capacity, channel.max_bytes, patio.channel('own') is channel)
print(channel.try_send(1), channel.try_send(2), channel.try_send(3))
try:
    channel.send(3, timeout=0.01)
except TimeoutError as error:
    print(error)
try:
    channel.send('x' * 1000)
except patio.NotShareableError as error:
    print(error)
for wrong in ({'capacity': 3}, {'max_bytes': 7}, {'capacity': 0}):
    try:
        patio.channel('own' if 0 not in wrong.values() else 'none', **wrong)
    except patio.PatioError as error:
        print(error)
channel.close()
channel.close()
try:
    channel.try_send(4)
except patio.ChannelClosedError as error:
    print(error)
print(channel.receive(), channel.try_receive(), channel.try_receive('nothing'), list(channel))
try:
    channel.receive()
except patio.ChannelClosedError as error:
    print(error)
unnamed = patio.channel()
holder = patio.freeze({'reply to': unnamed})
print(holder['reply to'] is unnamed, patio.channel() == unnamed)
with patio.channel('with') as inside:
    inside.send('kept')
print(list(inside))
