"""What it costs to be debugged: hot code, many breakpoints, the launch."""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import time
from functools import partial

from .adapter import marked
from .commands import COLD, Failed, interleaved, median, ratio
from .debugging import DEBUGGING, patio, timed
from .loops import HOT, Loop, measure
from .report import Table, duration, times

PROGRAM = "nbody"
MANY = 1000


def hot(commands, settings):
    """A loop with a debugger attached and no breakpoint in it, alone and beside a program that stands after a step."""
    variants = {}
    for language in commands.languages:
        program, seconds = language.program(HOT, PROGRAM), str(settings.seconds)
        walk = language.program(DEBUGGING, "walk")
        without = [*commands.drop_in(language), program, seconds]
        variants[f"{language.name} without"] = partial(measure, without, COLD)
        variants[f"{language.name} debugged"] = partial(_debugged, commands, program, seconds)
        variants[f"{language.name} beside"] = partial(_beside, commands, program, seconds, walk)
    seen = interleaved(variants, settings.rounds, settings.tell)
    table = Table(
        f"a hot loop ({PROGRAM}) with a debugger: time for the same work",
        ["", "debugged : without", "beside a program that stands : debugged"],
    )
    for language in commands.languages:
        without, debugged, beside = (
            median(seen[f"{language.name} {kind}"], lambda loop: loop.unit) for kind in ("without", "debugged", "beside")
        )
        table.add(language.name, times(ratio(debugged, without)), times(ratio(beside, debugged)))
    return [table]


def _debugged(commands, program, seconds):
    with patio(commands) as adapter:
        adapter.launch({}, program=program, args=[seconds])
        adapter.event("terminated")
        return _loop(adapter.output())


def _beside(commands, program, seconds, walk):
    with patio(commands) as adapter:
        programs = [{"name": "walk", "run": walk}, {"name": PROGRAM, "run": program, "args": [seconds]}]
        adapter.launch({walk: [marked(walk)]}, programs=programs)
        stands = adapter.stopped()
        adapter.set_breakpoints(walk, [])
        adapter.ask("next", threadId=stands)
        adapter.stopped()
        adapter.event("thread", lambda body: body["reason"] == "exited" and body["threadId"] != stands)
        return _loop(adapter.output(PROGRAM))


def _loop(output):
    # Of several programs each line says whose it is, as do the parts of one that is longer than a megabyte.
    said = "".join(re.sub(rf"^{PROGRAM} +\| ", "", part) for part in output.splitlines())
    try:
        return Loop([end / 1000 for end in json.loads(said)])
    except ValueError:
        raise Failed(f"printed {output.strip()[:80]!r}") from None


def breakpoints(commands, settings):
    """Many breakpoints of a file at once, before a program has loaded it and when it has."""
    with tempfile.TemporaryDirectory(prefix="patio-benchmark-") as folder:
        variants = {
            language.name: partial(_many, commands, _long(language, pathlib.Path(folder)))
            for language in commands.languages
        }
        seen = interleaved(variants, settings.rounds, settings.tell)
    table = Table(f"{MANY:,} breakpoints set", ["", "before the file is loaded", "in a file that is loaded"])
    for name, results in seen.items():
        table.add(name, *(duration(median(results, lambda pair, i=i: pair[i])) for i in (0, 1)))
    return [table]


def _long(language, folder):
    """A program that stops in its last line, and has a statement in each."""
    file = pathlib.Path(language.program(folder, "long"))
    body = "x += 1\n" if language.name == "python" else "x += 1;\n"
    match language.name:
        case "java":
            calls = "".join(f"part{i}(); " for i in range(MANY // 100))
            parts = "".join(f"static void part{i}() {{\n{body * 100}}}\n" for i in range(MANY // 100))
            text = f"class Long {{ static int x;\n{parts}public static void main(String[] a) {{ {calls}\nx += 1; // stop\n}} }}\n"
        case "js":
            text = f"let x = 0;\n{body * MANY}x += 1; // stop\n"
        case _:
            text = f"x = 0\n{body * MANY}x += 1  # stop\n"
    file.write_text(text, encoding="utf-8")
    return file


def _many(commands, file):
    lines = [number for number, line in enumerate(file.read_text().splitlines(), 1) if line.startswith("x += 1")]
    with patio(commands) as adapter:
        adapter.initialize()
        before = timed(lambda: adapter.set_breakpoints(file, lines[:MANY]))
        adapter.launch({file: [marked(file)]}, program=str(file))
        adapter.stopped()
        return before, timed(lambda: adapter.set_breakpoints(file, lines[:MANY]))


def launch(commands, settings):
    """From nothing to a stop in the first statement, beside what that statement prints where nothing debugs."""
    variants = {}
    with tempfile.TemporaryDirectory(prefix="patio-benchmark-") as folder:
        for language in commands.languages:
            program = _says(language, pathlib.Path(folder))
            variants[f"{language.name} without"] = partial(_first_word, [*commands.drop_in(language), program])
            variants[f"{language.name} debugged"] = partial(_first_stop, commands, program)
        seen = interleaved(variants, settings.runs, settings.tell)
    table = Table("from the start of patio to the first statement", ["", "without", "to a stop in it", "more"])
    for language in commands.languages:
        without, debugged = (
            median(seen[f"{language.name} {kind}"], lambda seconds: seconds) for kind in ("without", "debugged")
        )
        failed = next((value for value in (without, debugged) if isinstance(value, Failed)), None)
        table.add(
            language.name, duration(without), duration(debugged), duration(failed or max(debugged - without, 0))
        )
    return [table]


def _says(language, folder):
    file = pathlib.Path(language.program(folder, "says"))
    statement = {"js": "console.log(1);", "python": "print(1, flush=True)", "java": "System.out.println(1);"}
    text = statement[language.name]
    if language.name == "java":
        text = f"class Says {{\n    public static void main(String[] args) {{\n        {text}\n    }}\n}}"
    file.write_text(text + "\n", encoding="utf-8")
    return str(file)


def _first_word(words):
    started = time.perf_counter()
    with subprocess.Popen(
        words, env=os.environ | COLD, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        said = process.stdout.readline()
        seconds = time.perf_counter() - started
    if said.strip() != b"1":
        raise Failed(f"printed {said[:80]!r}")
    return seconds


def _first_stop(commands, program):
    started = time.perf_counter()
    with patio(commands) as adapter:
        adapter.launch({}, program=program, stopOnEntry=True)
        adapter.stopped()
        return time.perf_counter() - started
