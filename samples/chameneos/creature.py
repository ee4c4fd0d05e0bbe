import sys

import patio

COLOURS = ('blue', 'red', 'yellow')


def become(colour, other):
    """Both are of the same colour, and stay so; or both become the third."""
    return colour if colour == other else next(each for each in COLOURS if each not in (colour, other))


def live(colour):
    """Gives how often it met another."""
    place = patio.channel('place')
    answer = patio.channel()
    met = 0
    try:
        while True:
            place.send({'colour': colour, 'answer': answer})
            colour = become(colour, answer.receive())
            met += 1
    except patio.ChannelClosedError:
        return met


results = patio.channel('met')
results.send(live(sys.argv[1]))
