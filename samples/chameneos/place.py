"""Brings together who comes: each gets the colour of the other, through a channel that it brought along."""
import argparse
import collections

import patio

CREATURES = 4

parser = argparse.ArgumentParser()
parser.add_argument('--meetings', type=int, default=10)
meetings = parser.parse_args().meetings

arrivals = patio.channel('place')
present = collections.deque(arrivals.receive() for _ in range(CREATURES))  # it begins when all are there
for _ in range(meetings):
    while len(present) < 2:
        present.append(arrivals.receive())
    one, other = present.popleft(), present.popleft()
    one['answer'].send(other['colour'])
    other['answer'].send(one['colour'])
arrivals.close()
for late in (*present, *arrivals):  # who came before it closed, and would wait for an answer
    late['answer'].close()
print(meetings, 'meetings')

met = sum(patio.channel('met').receive() for _ in range(CREATURES))
print(met, 'times a creature met another')
