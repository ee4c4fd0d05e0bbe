"""The commands that are compared, and how long they take."""

import os
import pathlib
import signal
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass, field

BENCHMARKS = pathlib.Path(__file__).resolve().parent.parent
PROGRAMS = BENCHMARKS / "programs"
LIMIT = 600


class Failed(Exception):
    """A command did not do what it should; the text is for the report."""


@dataclass(frozen=True)
class Language:
    """One language: its word on Patio's command line, its own runtime, and how its programs are called."""

    name: str
    own: str
    suffix: str

    def program(self, folder, name):
        return str(folder / f"{name.capitalize() if self.suffix == '.java' else name}{self.suffix}")


@dataclass(frozen=True)
class Commands:
    """The runtimes of this run."""

    patio: str
    own: dict[str, str]
    languages: list[Language] = field(default_factory=list)

    def runtime(self, language):
        return [self.own[language.name]]

    def drop_in(self, language):
        return [self.patio, language.name]


LANGUAGES = [Language("js", "node", ".js"), Language("python", "python3", ".py"), Language("java", "java", ".java")]


@dataclass(frozen=True)
class Run:
    seconds: float
    megabytes: float
    out: str


def run(words, cwd=None, env=None):
    """Runs a command to its end; its time is from outside, its memory what its process took at most."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        started = time.perf_counter()
        process = subprocess.Popen(
            words,
            cwd=cwd,
            env=os.environ | (env or {}),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            start_new_session=True,
        )
        signal.signal(signal.SIGALRM, lambda *_: os.killpg(process.pid, signal.SIGKILL))
        signal.alarm(LIMIT)
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        finally:
            signal.alarm(0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            err.seek(0)
            raise Failed(_reason(err.read().decode(errors="replace"), process.returncode))
        out.seek(0)
        return Run(seconds, usage.ru_maxrss / 1024, out.read().decode())


def _reason(err, status):
    lines = [line.strip() for line in err.splitlines() if line.strip()]
    own = [number for number, line in enumerate(lines) if line.startswith("patio: ")]
    if own:
        return " ".join(lines[own[0] : own[0] + 2])[:300]
    return lines[-1][:300] if lines else f"status {status}"


COLD = {"PATIO_SPARE": "no"}


def interleaved(variants, rounds, tell):
    """Runs each variant once a round, so that what disturbs the machine disturbs all alike.

    Gives the results by variant, or the Failed of a variant, which is then not tried again.
    """
    results = {name: [] for name in variants}
    for number in range(rounds):
        for name, action in variants.items():
            if isinstance(results[name], Failed):
                continue
            tell(f"{number + 1} of {rounds}: {name}")
            try:
                results[name].append(action())
            except Failed as failure:
                results[name] = failure
    return results


def median(results, value=lambda run: run.seconds):
    """The median of what was seen, or the Failed itself."""
    return results if isinstance(results, Failed) else statistics.median(map(value, results))


def ratio(above, below):
    for value in (above, below):
        if isinstance(value, Failed):
            return value
    return above / below
