import patio


def total(n):
    return n + 1


patio.export('total', total(1))
patio.channel('jobs').send(1)
print('sent')
