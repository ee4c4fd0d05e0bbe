"""What frozen values cost those who have them: reading them in a loop, and memory."""

import itertools
import pathlib
from functools import partial

from .commands import COLD, Failed, interleaved, median, ratio, run
from .report import Table, duration, megabytes, times, words
from .sessions import EARLY, PATHS, pace, sessions
from .starts import resident

PASSES = 10
READS = {
    "list, by index": ("by-index", "ints", 100_000),
    "list, one by one": ("one-by-one", "ints", 100_000),
    "bytes, by index": ("by-index", "bytes", 100_000),
    "map, a key": ("by-key", "maps", 1000),
    "record, a field": ("by-field", "records", 1000),
    "record of no class asked for, a field by its name": ("by-name", "records", 1000),
}
JAVA_ONLY = {"by-name"}  # in the others a field of any record is read by its name
HELD = {"bytes, 32 MB": ("bytes", 32_000_000), "1,000,000 ints": ("ints", 1_000_000)}


def read(commands, settings):
    """Elements that another program exported, beside the language's own values in a program of the same kind."""
    variants = {}
    with sessions(commands) as made:
        for name, language in _reads(made.languages):
            how, kind, count = READS[name]
            values = (kind, str(count))
            reader = (language, "read", str(settings.seconds), how)
            frozen = made.session((*reader, "frozen", *values), ("python", "give", *values))
            own = made.session((*reader, "own", *values))
            variants[f"{name}: {language}, frozen"] = partial(pace, frozen, PASSES * count)
            variants[f"{name}: {language}, own"] = partial(pace, own, PASSES * count)
        seen = interleaved(variants, settings.rounds, settings.tell)
        table = Table(
            f"reading an element (warm after {settings.seconds:g} s)",
            ["", "frozen", f"in its first {EARLY} s", "the language's own", "times as long", "at most"],
        )
        for name, language in _reads(made.languages):
            frozen, own = (seen[f"{name}: {language}, {whose}"] for whose in ("frozen", "own"))
            warm = [median(results, lambda read: read.steady) for results in (frozen, own)]
            table.add(
                f"{name}: {language}",
                duration(warm[0]),
                duration(median(frozen, lambda read: read.early)),
                duration(warm[1]),
                times(ratio(*warm)),
                words("3" if language == "python" and name.startswith(("map", "record")) else "1.5"),
            )
    return [table]


def _reads(languages):
    return [
        (name, language)
        for name, (how, *_) in READS.items()
        for language in languages
        if language == "java" or how not in JAVA_ONLY
    ]


def import_(commands, settings):
    """What it takes that so many programs import a value, beside as many processes that get it pickled."""
    sizes = sorted({1, min(10, settings.programs), settings.programs})
    variants = {}
    with sessions(commands) as made:
        languages = [name for name in made.languages if name != "java"]  # of which a host carries 15
        for name, (kind, count) in HELD.items():
            value = (kind, str(count))
            for size, what in itertools.product(sizes, ("value", "nothing")):
                for language in languages:
                    command = made.session(("python", "give", *value), *[(language, "hold", what)] * size)
                    variants[name, language, size, what] = partial(
                        resident, command, size, COLD | PATHS, partial(_collect_garbage, commands)
                    )
                if "python" in made.peers:
                    command = made.peer("python", "hold", what, *value, str(size))
                    variants[name, "CPython, pickle", size, what] = partial(resident, command, size, PATHS)
        seen = interleaved(variants, settings.rounds, settings.tell)
    table = Table(
        "memory that importing takes, on top of the exporter's own copy",
        ["", *(f"{size} programs" if size > 1 else "1 program" for size in sizes)],
    )
    for name, who in dict.fromkeys((name, who) for name, who, _, _ in variants):
        sized = [[median(seen[name, who, size, what], float) for what in ("value", "nothing")] for size in sizes]
        table.add(f"{name}: {who}", *(megabytes(_more(*pair)) for pair in sized))
    return [table]


def _more(with_it, without):
    return next((value for value in (with_it, without) if isinstance(value, Failed)), None) or with_it - without


def _collect_garbage(commands, session):
    """Has a session give back the memory that it does not use, of which there is more or less by chance."""
    run([str(pathlib.Path(commands.own["java"]).with_name("jcmd")), str(session), "GC.run"])
