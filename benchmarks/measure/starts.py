"""How long a start takes: cold, on a spare host, and for a further program of a running session."""

import json
import os
import pathlib
import re
import signal
import statistics
import subprocess
import tempfile
import time
from functools import partial

from .commands import COLD, PROGRAMS, Failed, interleaved, median, ratio, run
from .report import Table, megabytes, milliseconds, times

# Few enough for Java, of which a host carries 15.
MANY = 11
RESTED = 8
SETTLE = 2
READY_LIMIT = 180


def cold(commands, settings):
    """hello from nothing, beside the language's own runtime."""
    with tempfile.TemporaryDirectory(prefix="patio-benchmark-") as folder:
        programs = _hellos(commands, folder)
        variants = {}
        for name, language, words in programs:
            variants[f"{name}, own"] = partial(run, [*commands.runtime(language), *words])
            variants[f"{name}, patio"] = partial(run, [*commands.drop_in(language), *words], env=COLD)
        seen = interleaved(variants, settings.runs, settings.tell)
    table = Table("hello, cold", ["", "own runtime", "patio", "ratio", "memory of patio"])
    for name, _, _ in programs:
        own, patio = (seen[f"{name}, {kind}"] for kind in ("own", "patio"))
        memory = median(patio, lambda result: result.megabytes)
        table.add(
            name,
            milliseconds(median(own)),
            milliseconds(median(patio)),
            times(ratio(median(patio), median(own))),
            megabytes(memory),
        )
    return [table]


def spare(commands, settings):
    """hello on a spare host; each run waits until the next one is ready."""
    was_on = _daemon(commands)["on"]
    run([commands.patio, "daemon", "on"])
    try:
        with tempfile.TemporaryDirectory(prefix="patio-benchmark-") as folder:
            programs = _hellos(commands, folder)
            variants = {}
            for name, language, words in programs:
                variants[f"{name}, own"] = partial(run, [*commands.runtime(language), *words])
                variants[f"{name}, spare"] = partial(_when_ready, commands, [*commands.drop_in(language), *words])
            seen = interleaved(variants, settings.runs, settings.tell)
    finally:
        if not was_on:
            run([commands.patio, "daemon", "off"])
    table = Table("hello, on a spare host", ["", "own runtime", "patio", "ratio"])
    for name, _, _ in programs:
        own, patio = (median(seen[f"{name}, {kind}"]) for kind in ("own", "spare"))
        table.add(name, milliseconds(own), milliseconds(patio), times(ratio(patio, own)))
    return [table]


def _hellos(commands, folder):
    """The hellos by name: language and arguments. Java's is there compiled, and as a source as well."""
    hellos = []
    for language in commands.languages:
        source = language.program(PROGRAMS, "hello")
        if language.name == "java":
            run([str(pathlib.Path(commands.own["java"]).with_name("javac")), "-d", folder, source])
            hellos.append(("java", language, ["-cp", folder, "Hello"]))
            hellos.append(("java, from source", language, [source]))
        else:
            hellos.append((language.name, language, [source]))
    return hellos


def further(commands, settings):
    """What one more program costs: sessions of one and of several programs, one after the other, and side by side; and
    in a session that had a rest before, so that a context was built ahead."""
    variants = {}
    with tempfile.TemporaryDirectory(prefix="patio-benchmark-") as folder:
        for language in commands.languages:
            for count in (1, MANY):
                manifest = _chain(
                    pathlib.Path(folder) / f"{language.name}-{count}", language.program(PROGRAMS, "hello"), count
                )
                variants[f"{language.name} {count}"] = partial(run, [commands.patio, "run", manifest], env=COLD)
                waiting = [commands.patio, "run", *_several(language.program(PROGRAMS, "wait"), count)]
                variants[f"{language.name} memory {count}"] = partial(resident, waiting, count)
            variants[f"{language.name} rested"] = partial(_rested, commands, language.program(PROGRAMS, "hello"))
        seen = interleaved(variants, settings.runs, settings.tell)
    table = Table(
        f"a further program in a running session (mean of the 2nd to the {MANY}th)",
        ["", "time, one after the other", "time, after a rest", "memory"],
    )
    for language in commands.languages:
        one, many = (median(seen[f"{language.name} {count}"]) for count in (1, MANY))
        few, full = (median(seen[f"{language.name} memory {count}"], lambda size: size) for count in (1, MANY))
        rested = median(seen[f"{language.name} rested"], lambda seconds: seconds)
        table.add(language.name, milliseconds(_each(one, many)), milliseconds(rested), megabytes(_each(few, full)))
    return [table]


def _rested(commands, file):
    """Seconds for one of a few programs that are spawned now and then."""
    words = [commands.patio, "run", "--raw", "--no-summary", str(PROGRAMS / "again.py"), file, str(RESTED)]
    took = json.loads(run(words, env=COLD).out.splitlines()[-1])
    return statistics.median(took[1:]) / 1000


def _each(one, many):
    failure = next((value for value in (one, many) if isinstance(value, Failed)), None)
    return failure or (many - one) / (MANY - 1)


def _chain(folder, program, count):
    folder.mkdir()
    programs = {f"p{i}": {"run": program} | ({"after": {f"p{i - 1}": "exited"}} if i else {}) for i in range(count)}
    (folder / "patio.json").write_text(json.dumps({"programs": programs}), encoding="utf-8")
    return str(folder)


def _several(program, count):
    words = [program]
    for _ in range(count - 1):
        words += [";", program]
    return words


def resident(words, count, env=COLD, settle=lambda _: time.sleep(SETTLE)):
    """The memory in MB of a session, or of a process and its children, once so many programs said that they are ready.

    `settle` gets the process; by default it waits until what was built ahead is there.
    """
    process = subprocess.Popen(
        words,
        env=os.environ | env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    signal.signal(signal.SIGALRM, lambda *_: os.killpg(process.pid, signal.SIGKILL))
    signal.alarm(READY_LIMIT)
    try:
        ready = 0
        while ready < count:
            line = process.stdout.readline()
            if not line:
                raise Failed("ended before it was ready")
            ready += "ready" in line
        settle(process.pid)
        return sum(_own_share(member) for member in _group(process.pid)) / 1024
    finally:
        signal.alarm(0)
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def _group(leader):
    """The processes of a group."""
    listed = subprocess.run(["pgrep", "-g", str(leader)], capture_output=True, text=True, check=True)
    return map(int, listed.stdout.split())


def _own_share(process):
    """The memory in kB that a process has, its share of what it has together with others."""
    text = pathlib.Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    return int(re.search(r"^Pss: +(\d+)", text, re.MULTILINE)[1])


def _daemon(commands):
    return json.loads(run([commands.patio, "daemon", "--json", "status"]).out)


def _when_ready(commands, words):
    deadline = time.monotonic() + READY_LIMIT
    while not _daemon(commands)["ready"]:
        if time.monotonic() > deadline:
            raise Failed(f"no spare host was ready within {READY_LIMIT} s")
        time.sleep(1)
    return run(words)
