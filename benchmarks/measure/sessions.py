"""The programs of sharing/, on Patio and on the runtimes that people would use instead."""

import contextlib
import json
import pathlib
import statistics
import tempfile
from dataclasses import dataclass

from .commands import BENCHMARKS, COLD, Failed, run

SHARING = BENCHMARKS / "sharing"
PEERS = SHARING / "peers"
PATHS = {"PYTHONPATH": f"{BENCHMARKS / 'hot'}:{SHARING}"}
EARLY = 2


@dataclass(frozen=True)
class Pace:
    """Seconds for one piece of work: once it is warm, and in its first seconds."""

    steady: float
    early: float

    @staticmethod
    def of(ends, pieces):
        """From when the units ended, in seconds since the first began, and how many pieces a unit has."""
        units = [end - begin for begin, end in zip([0, *ends], ends, strict=False)]
        late = [unit for unit, end in zip(units, ends, strict=True) if end >= ends[-1] * 2 / 3]
        first = sum(end <= EARLY for end in ends) or 1
        return Pace(statistics.median(late) / pieces, ends[first - 1] / first / pieces)


def pace(words, pieces):
    """Runs a program that prints when its units ended."""
    result = run(words, env=COLD | PATHS)
    try:
        return Pace.of([end / 1000 for end in json.loads(result.out)], pieces)
    except ValueError:
        raise Failed(f"printed {result.out.strip()[:80]!r}") from None


class Sessions:
    """Makes the command lines; Java's programs stand compiled in a folder."""

    def __init__(self, commands, folder):
        self._commands = commands
        self._folder = folder
        self.languages = [language.name for language in commands.languages]
        self.peers = [name for name in ("python", "js") if name in self.languages]

    def session(self, *programs):
        """The command line of a session; a program is its language, name and arguments."""
        words = [word for program in programs for word in (*self.program(*program), ";")][:-1]
        return [self._commands.patio, "run", "--raw", "--no-summary", *words]

    def program(self, language, name, *arguments):
        if language == "java":
            return ["java", "-cp", self._folder, name.capitalize(), *arguments]
        return [str(SHARING / f"{name}{_SUFFIXES[language]}"), *arguments]

    def peer(self, language, name, *arguments):
        return [self._commands.own[language], str(PEERS / f"{name}{_SUFFIXES[language]}"), *arguments]


_SUFFIXES = {"python": ".py", "js": ".js"}


@contextlib.contextmanager
def sessions(commands):
    with tempfile.TemporaryDirectory(prefix="patio-benchmark-") as folder:
        if any(language.name == "java" for language in commands.languages):
            _compile(commands, folder)
        yield Sessions(commands, folder)


def _compile(commands, folder):
    api = pathlib.Path(commands.patio).resolve().parent / "distribution/target/patio/libexec/java/patio-api.jar"
    sources = [BENCHMARKS / "hot" / "Clock.java", *sorted(SHARING.glob("*.java"))]
    compiler = str(pathlib.Path(commands.own["java"]).with_name("javac"))
    run([compiler, "-nowarn", "-cp", str(api), "-d", folder, *map(str, sources)])
