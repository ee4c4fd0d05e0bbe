"""Shares a text, has its parts counted by programs in JavaScript, and adds up what they found."""
import argparse
import collections

import patio

VERSE = '''Double, double toil and trouble; fire burn and cauldron bubble.
Fillet of a fenny snake, in the cauldron boil and bake; eye of newt and toe of frog, wool of bat and tongue of dog.
'''


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--times', type=int, default=10)
    parser.add_argument('--parts', type=int, default=2)
    options = parser.parse_args()

    lines = (VERSE * options.times).splitlines()
    patio.export('text', lines)
    step = -(-len(lines) // options.parts)
    counting = [patio.spawn('count.mjs:count', start, start + step) for start in range(0, len(lines), step)]

    total = collections.Counter()
    for pat in counting:
        total.update(dict(pat.join()))
    print(len(lines), 'lines,', sum(total.values()), 'words,', len(total), 'different ones')
    for word, number in sorted(total.items(), key=lambda item: (-item[1], item[0]))[:5]:
        print(f'{number:5} {word}')


if __name__ == '__main__':
    main()
