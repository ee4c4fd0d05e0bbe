"""Brings together who comes: each gets the colour of the other, through a channel that it brought along."""
import argparse

import patio

parser = argparse.ArgumentParser()
parser.add_argument('--meetings', type=int, default=10)
meetings = parser.parse_args().meetings

arrivals = patio.channel('place')
for _ in range(meetings):
    one, other = arrivals.receive(), arrivals.receive()
    one['answer'].send(other['colour'])
    other['answer'].send(one['colour'])
arrivals.close()
for late in arrivals:  # who came before it closed, and would wait for an answer
    late['answer'].close()
print(meetings, 'meetings')

met = sum(patio.channel('met').receive() for _ in range(4))
print(met, 'times a creature met another')
