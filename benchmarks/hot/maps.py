"""Counts 20,000 words in a dictionary and sorts what it has, a unit."""

from clock import measure

WORDS = [f"word{i * 7919 % 3000}" for i in range(20000)]


def unit():
    counts = {}
    for word in WORDS:
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[0]


measure(unit)
