"""Counts the words of standard input."""
import collections
import re
import sys


def words(lines):
    for number, line in enumerate(lines, 1):
        for match in re.finditer(r"[\w']+", line):
            yield number, match.group().lower()


def index(lines):
    places = collections.defaultdict(set)
    counts = collections.Counter()
    for number, word in words(lines):
        places[word].add(number)
        counts[word] += 1
    return counts, places


def table(rows, widths):
    for row in rows:
        yield " | ".join(f"{cell!s:{width}}" for cell, width in zip(row, widths)).rstrip()


def longest(counts):
    size = max(map(len, counts))
    return sorted(word for word in counts if len(word) == size)


def main():
    text = sys.stdin.read()
    lines = text.splitlines()
    counts, places = index(lines)
    order = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    rows = [("word", "count", "lines")]
    for word, count in order:
        rows.append((word, count, ",".join(map(str, sorted(places[word])))))
    for line in table(rows, (10, 5, 10)):
        print(line)
    print("-" * 20)
    print(f"{len(lines)} lines, {sum(counts.values())} words, {len(text)} characters")
    print("longest:", *longest(counts))
    print("once:", sum(1 for count in counts.values() if count == 1))
    if counts["never"]:
        print("never is there", file=sys.stderr)
    return 0 if counts else 1


if __name__ == "__main__":
    sys.exit(main())
