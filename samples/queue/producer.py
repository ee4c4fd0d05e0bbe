"""Puts jobs into the queue; where it is full, send() waits."""
import argparse

import patio

parser = argparse.ArgumentParser()
parser.add_argument('--jobs', type=int, default=10)
jobs = parser.parse_args().jobs

queue = patio.channel('jobs', capacity=5)
for number in range(1, jobs + 1):
    queue.send({'producer': patio.me().name, 'number': number})
print(f'{jobs} jobs sent')
