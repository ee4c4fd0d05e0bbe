"""Counting to n, split over workers: CPython processes, CPython threads, and pats."""

import json
from functools import partial
from operator import itemgetter

from .chart import Series, draw
from .commands import BENCHMARKS, COLD, Failed, interleaved, median, ratio, run
from .report import Table, times

COUNT = BENCHMARKS / "count"
WORKERS = [1, 2, 4, 8]
KINDS = ["CPython processes", "CPython threads", "pats"]


def count(commands, settings):
    goal = str(settings.count)
    python = commands.own["python"]
    variants = {}
    for workers in WORKERS:
        shares = [word for i in range(workers) for word in (str(COUNT / "share.py"), str(i), str(workers), goal, ";")][
            :-1
        ]
        variants[KINDS[0], workers] = partial(_counted, [python, str(COUNT / "processes.py"), str(workers), goal])
        variants[KINDS[1], workers] = partial(_counted, [python, str(COUNT / "threads.py"), str(workers), goal])
        variants[KINDS[2], workers] = partial(_counted, [commands.patio, "run", "--raw", "--no-summary", *shares])
    seen = interleaved(variants, settings.rounds, settings.tell)
    tables = []
    lines = []
    for title, part, dash in (
        ("from the start of the command to its end", 0, False),
        ("from the first count to the last", 1, True),
    ):
        medians = {key: median(results, itemgetter(part)) for key, results in seen.items()}
        table = Table(
            f"counting to {settings.count:,}: speed-up over one CPython process, {title}", ["workers", *KINDS]
        )
        speed = {key: ratio(medians[KINDS[0], 1], value) for key, value in medians.items()}
        for workers in WORKERS:
            table.add(str(workers), *(times(speed[kind, workers]) for kind in KINDS))
        tables.append(table)
        for kind in KINDS if not dash else KINDS[2:]:
            points = [
                (workers, speed[kind, workers]) for workers in WORKERS if not isinstance(speed[kind, workers], Failed)
            ]
            lines.append(Series(f"{kind}, without their start" if dash else kind, points, dash))
    if settings.svg:
        settings.svg.parent.mkdir(parents=True, exist_ok=True)
        settings.svg.write_text(draw(f"Counting to {settings.count:,}", lines, WORKERS), encoding="utf-8")
    return tables


def _counted(words):
    """Seconds of the whole command, and from the first worker's first count to the last one's last."""
    result = run(words, env=COLD)
    spans = [json.loads(line) for line in result.out.splitlines()]
    if not spans:
        raise Failed("printed nothing")
    return result.seconds, max(end for _, end in spans) - min(begin for begin, _ in spans)
