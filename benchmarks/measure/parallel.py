"""Two CPU-bound programs on two cores against one: in one session, and as two processes of the own runtimes."""

import itertools
import json
import os
import pathlib
import subprocess
import tempfile
from functools import partial
from operator import itemgetter

from .commands import COLD, LIMIT, Failed, interleaved, median, run
from .loops import HOT
from .report import Table, times

PROGRAM = "nbody"


def two(commands, settings):
    """How many times as long the same work takes while another program works beside it."""
    variants = {}
    pairs = list(itertools.combinations_with_replacement(commands.languages, 2))
    for session in [*((language,) for language in commands.languages), *pairs]:
        words = [[language.program(HOT, PROGRAM), str(settings.seconds)] for language in session]
        variants[f"patio {_names(session)}"] = partial(_rates_in_session, commands, words, settings)
        own = [[*commands.runtime(language), *program] for language, program in zip(session, words, strict=True)]
        variants[f"own {_names(session)}"] = partial(_rates_of_processes, own, settings)
    seen = interleaved(variants, settings.rounds, settings.tell)
    table = Table(
        f"two CPU-bound programs ({PROGRAM}) against one: time for the same work, 1 = as if alone",
        ["", "programs of a session", "processes of the own runtimes"],
    )
    for pair in pairs:
        table.add(_names(pair), *(times(_slowed(seen, kind, pair)) for kind in ("patio", "own")))
    return [table]


def _names(languages):
    return " + ".join(language.name for language in languages)


def _slowed(seen, kind, pair):
    """The mean over both programs of the time alone : the time together."""
    together = seen[f"{kind} {_names(pair)}"]
    factors = []
    for place, language in enumerate(pair):
        alone = median(seen[f"{kind} {language.name}"], itemgetter(0))
        beside = median(together, itemgetter(place))
        for value in (alone, beside):
            if isinstance(value, Failed):
                return value
        factors.append(alone / beside)
    return sum(factors) / len(factors)


def _rates_in_session(commands, programs, settings):
    with tempfile.TemporaryDirectory(prefix="patio-benchmark-") as folder:
        words = [word for program in programs for word in (*program, ";")][:-1]
        run([commands.patio, "run", "--quiet", "--no-summary", f"--log-dir={folder}", *words], env=COLD)
        # A second program of the same name is called NAME-2, so the order of the names is that of the programs.
        names = [pathlib.Path(program[0]).stem for program in programs]
        outs = [f"{name}-2" if name in names[:i] else name for i, name in enumerate(names)]
        return [_rate((pathlib.Path(folder) / f"{name}.out").read_text(encoding="utf-8"), settings) for name in outs]


def _rates_of_processes(commands, settings):
    processes = [
        subprocess.Popen(words, env=os.environ, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        for words in commands
    ]
    try:
        outs = [process.communicate(timeout=LIMIT)[0] for process in processes]
    finally:
        for process in processes:
            process.kill()
    if any(process.returncode for process in processes):
        raise Failed("status " + ", ".join(str(process.returncode) for process in processes))
    return [_rate(out, settings) for out in outs]


def _rate(out, settings):
    """Units a second between 50 and 80 per cent of the run: warm, and while the other one works, too."""
    try:
        ends = [end / 1000 for end in json.loads(out)]
    except ValueError:
        raise Failed(f"printed {out.strip()[:80]!r}") from None
    window = [end for end in ends if 0.5 * settings.seconds <= end <= 0.8 * settings.seconds]
    if len(window) < 2:
        raise Failed("fewer than two units in the window: give it more --seconds")
    return (len(window) - 1) / (window[-1] - window[0])
