import patio

last = {}
total = 0
for message in patio.channel('numbers'):
    assert last.get(message['from'], -1) < message['n'], 'order'
    last[message['from']] = message['n']
    total += message['n']
patio.channel('totals').send(total)
