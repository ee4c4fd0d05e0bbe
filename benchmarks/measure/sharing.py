"""What programs give each other, beside CPython's multiprocessing and Node's worker_threads; see README.md."""

import itertools
from dataclasses import dataclass

from .commands import interleaved, median, ratio
from .report import Table, duration, number, times, words
from .sessions import EARLY, pace, sessions

PIECES = 1000
HANDS = 100
MILLION = 1_000_000
HANDED = {
    "bytes, 1 MB": ("bytes", MILLION),
    "bytes, 100 MB": ("bytes", 100 * MILLION),
    "floats, 1 MB": ("floats", MILLION // 8),
    "floats, 100 MB": ("floats", 100 * MILLION // 8),
    "10,000 ints": ("ints", 10_000),
    "1,000,000 ints": ("ints", MILLION),
}
FROZEN = {
    "map of 100,000": ("map", 100_000),
    "1,000,000 ints": ("ints", MILLION),
    "10,000 records": ("records", 10_000),
}


@dataclass(frozen=True)
class Work:
    """A command that measures itself, and how many pieces of work each of its units has."""

    words: list[str]
    pieces: int

    def pace(self):
        return pace(self.words, self.pieces)


@dataclass(frozen=True)
class Row:
    """What is measured on Patio, which of the peers' works it is compared with, and how often as fast it is to be."""

    name: str
    patio: Work
    peer: str
    at_least: str


def round_trip(commands, settings):
    """A small message to another program and back."""

    def at_least(pair):
        return "5" if "java" in pair else "8"

    with sessions(commands) as made:
        rows, peers = _pairs(made, settings, ("ping", "echo"), at_least)
        return [_compare(settings, "round trip of a small message", rows, peers)]


def one_way(commands, settings):
    """Small messages from a sender to a receiver."""

    def at_least(pair):
        return {("python",): "20 (CPython)", ("js",): "2 (Node)"}.get(tuple(dict.fromkeys(pair)), "20 (CPython), 2 (Node)")

    with sessions(commands) as made:
        rows, peers = _pairs(made, settings, ("sink", "source"), at_least)
        return [_compare(settings, "one way: small messages a second", rows, peers, a_second=True)]


def hand_over(commands, settings):
    """A value that is frozen already to another program, and its last element back."""
    with sessions(commands) as made:
        rows, peers = _values(made, settings, HANDED, ("hand", "take"), HANDS, lambda value: "1,000")
        return [_compare(settings, "handing over what is frozen: there, and its last element back", rows, peers)]


def freeze(commands, settings):
    """A value of one's own becomes a frozen one."""
    with sessions(commands) as made:
        rows, peers = _values(made, settings, FROZEN, ("freeze",), 1, lambda value: "5" if "ints" in value else "1")
        return [_compare(settings, "freezing, beside pickle.dumps and loads, and structuredClone", rows, peers)]


def _pairs(made, settings, names, at_least):
    """A row for each pair of languages, the first of which measures, and one for JavaScript without its event loop."""
    pairs = list(itertools.combinations_with_replacement(made.languages, 2))
    seconds = str(settings.seconds)
    first, second = names
    rows = [
        Row(
            " + ".join(pair),
            Work(made.session((pair[0], first, seconds), (pair[1], second)), PIECES),
            "message",
            at_least(pair),
        )
        for pair in pairs
    ]
    if "js" in made.languages:
        programs = ("js", f"{first}-sync", seconds), ("js", f"{second}-sync")
        work = Work(made.session(*programs), PIECES)
        rows.append(Row("js + js, event loop stopped", work, "message", at_least(("js", "js"))))
    return rows, {("message", peer): Work(made.peer(peer, first, seconds), PIECES) for peer in made.peers}


def _values(made, settings, values, names, pieces, at_least):
    """A row for each value and language; all programs of a session are of that language."""
    rows = []
    peers = {}
    first, *others = names
    for value, (kind, count) in values.items():
        arguments = (str(settings.seconds), kind, str(count))
        for language in made.languages:
            programs = (language, first, *arguments), *((language, other) for other in others)
            rows.append(Row(f"{value}: {language}", Work(made.session(*programs), pieces), value, at_least(value)))
        peers |= {(value, peer): Work(made.peer(peer, first, *arguments), 1) for peer in made.peers}
    return rows, peers


def _compare(settings, title, rows, peers, a_second=False):
    variants = {row.name: row.patio.pace for row in rows}
    variants |= {f"{what}, {PEERS[peer]}": work.pace for (what, peer), work in peers.items()}
    seen = interleaved(variants, settings.rounds, settings.tell)
    named = dict.fromkeys(PEERS[peer] for _, peer in peers)
    table = Table(
        f"{title} (warm after {settings.seconds:g} s)",
        ["", "Patio", f"in its first {EARLY} s", *named, *(f"times as fast as {name}" for name in named), "at least"],
    )
    write = _a_second if a_second else _each
    for row in rows:
        own = median(seen[row.name], _steady)
        others = [seen[f"{row.peer}, {name}"] for name in named]
        table.add(
            row.name,
            write(seen[row.name], _steady),
            write(seen[row.name], _early),
            *(write(other, _steady) for other in others),
            *(times(ratio(median(other, _steady), own)) for other in others),
            words(row.at_least),
        )
    return table


PEERS = {"python": "CPython", "js": "Node"}


def _each(results, figure):
    return duration(median(results, figure))


def _a_second(results, figure):
    return number(median(results, lambda seen: 1 / figure(seen)))


def _steady(seen):
    return seen.steady


def _early(seen):
    return seen.early
