"""How long a debugger is waited for: steps, and pages of what is long."""

import math
import statistics
import subprocess
import time
from dataclasses import dataclass
from functools import partial

from .adapter import Adapter, marked
from .commands import BENCHMARKS, COLD, Failed, interleaved, median
from .inspector import Inspector
from .report import Table, duration

DEBUGGING = BENCHMARKS / "debugging"
PEERS = {"python": "debugpy", "js": "Node's inspector"}
WARM_UP = 300
MILLION = 1_000_000
PAGE = 100


def patio(commands):
    return Adapter([commands.patio, "dap"], env=COLD)


def timed(action):
    """Seconds that it takes."""
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


@dataclass(frozen=True)
class Spread:
    """Times of the same thing in a session, in seconds."""

    times: list[float]

    @staticmethod
    def of(action, number):
        return Spread([timed(action) for _ in range(number)])

    def after(self, number):
        return Spread(self.times[number:])

    def until(self, number):
        return Spread(self.times[:number])

    @property
    def median(self):
        return statistics.median(self.times)

    @property
    def worst(self):
        """The 99th percentile."""
        return sorted(self.times)[math.ceil(len(self.times) * 0.99) - 1]


def step(commands, settings):
    """Stepping over, with the stack trace and the variables of the top scope after it."""
    number = WARM_UP + settings.steps
    variants = {}
    for language in commands.languages:
        program = language.program(DEBUGGING, "walk")
        variants[f"{language.name}, Patio"] = partial(_steps, partial(patio, commands), {"program": program}, number)
        if language.name == "python":
            words = [commands.own["python"], "-m", "debugpy.adapter"]
            attributes = {"program": program, "console": "internalConsole", "python": [commands.own["python"]]}
            variants[f"python, {PEERS['python']}"] = partial(_steps, partial(_debugpy, words), attributes, number)
        if language.name == "js":
            variants[f"js, {PEERS['js']}"] = partial(_steps_of_node, commands.own["js"], program, number)
    seen = interleaved(variants, settings.rounds, settings.tell)
    table = Table(
        f"a step over, with stack trace and top scope ({settings.steps} of them)",
        ["", "median", "99th percentile", f"median of the first {WARM_UP}"],
    )
    for name in variants:
        table.add(
            name,
            duration(median(seen[name], lambda spread: spread.after(WARM_UP).median)),
            duration(median(seen[name], lambda spread: spread.after(WARM_UP).worst)),
            duration(median(seen[name], lambda spread: spread.until(WARM_UP).median)),
        )
    return [table]


def _debugpy(words):
    if subprocess.run([words[0], "-c", "import debugpy"], capture_output=True, check=False).returncode != 0:
        raise Failed(f"{words[0]} has no debugpy; install it there, or name another python with --python")
    return Adapter(words)


def _steps(start, attributes, number):
    program = attributes["program"]
    with start() as adapter:
        adapter.launch({program: [marked(program)]}, type="patio", request="launch", **attributes)
        thread = adapter.stopped()
        adapter.set_breakpoints(program, [])

        def one():
            adapter.ask("next", threadId=thread)
            adapter.stopped()
            adapter.locals(thread)

        return Spread.of(one, number)


def _steps_of_node(node, program, number):
    with Inspector(node, program) as inspector:
        inspector.stop_at(program, marked(program))

        def one():
            inspector.ask("Debugger.stepOver")
            inspector.locals(inspector.paused())

        return Spread.of(one, number)


def page(commands, settings):
    """A page from the middle of a list of a million elements."""
    variants = {
        language.name: partial(_pages, commands, language.program(DEBUGGING, "million"))
        for language in commands.languages
    }
    seen = interleaved(variants, settings.rounds, settings.tell)
    table = Table(f"{PAGE} elements of a list of {MILLION:,}", ["", "median", "the first"])
    for name, results in seen.items():
        table.add(
            name,
            duration(median(results, lambda spread: spread.median)),
            duration(median(results, lambda spread: spread.times[0])),
        )
    return [table]


def _pages(commands, program):
    with patio(commands) as adapter:
        adapter.launch({program: [marked(program)]}, program=program)
        frame = adapter.ask("stackTrace", threadId=adapter.stopped())["stackFrames"][0]
        for scope in adapter.ask("scopes", frameId=frame["id"])["scopes"]:
            inside = adapter.ask("variables", variablesReference=scope["variablesReference"])["variables"]
            for variable in inside:
                if variable["name"] == "numbers":
                    return Spread.of(partial(_page, adapter, variable["variablesReference"]), 100)
        raise Failed("there is no variable called numbers")


def _page(adapter, reference):
    found = adapter.ask("variables", variablesReference=reference, filter="indexed", start=MILLION // 2, count=PAGE)
    if len(found["variables"]) != PAGE:
        raise Failed(f"{len(found['variables'])} elements instead of {PAGE}")
