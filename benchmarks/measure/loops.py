"""The hot loops: speed once warm, and how long it takes to get there."""

import bisect
import json
import math
import statistics
from dataclasses import dataclass
from functools import partial

from .commands import BENCHMARKS, COLD, Failed, interleaved, median, ratio, run
from .report import Table, seconds, times

HOT = BENCHMARKS / "hot"
LOOPS = ["nbody", "spectral", "documents", "strings", "maps"]


@dataclass(frozen=True)
class Loop:
    """When each unit of work ended, in seconds since the command was started."""

    ends: list[float]

    @property
    def unit(self):
        """How long a unit takes in the last quarter of the run."""
        late = [end for end in self.ends if end >= 0.75 * self.ends[-1]]
        if len(late) == 1:
            return self.ends[-1] - (self.ends[-2] if len(self.ends) > 1 else 0)
        return (late[-1] - late[0]) / (len(late) - 1)

    def caught_up(self, other):
        """The first time at which as many units were done as the other had done by then; infinity if never."""
        for done, end in enumerate(self.ends, 1):
            if end > other.ends[-1]:
                break
            if done >= bisect.bisect_right(other.ends, end):
                return end
        return math.inf


def measure(words, env=None):
    result = run(words, env=env)
    ends = [end / 1000 for end in json.loads(result.out)]
    before = max(result.seconds - ends[-1], 0)
    return Loop([end + before for end in ends])


def hot(commands, settings):
    variants = {}
    for name in LOOPS:
        for language in commands.languages:
            program = (language.program(HOT, name), str(settings.seconds))
            variants[f"{name} {language.name} own"] = partial(measure, [*commands.runtime(language), *program])
            variants[f"{name} {language.name} patio"] = partial(measure, [*commands.drop_in(language), *program], COLD)
    seen = interleaved(variants, settings.rounds, settings.tell)
    names = [language.name for language in commands.languages]
    speed = Table(
        f"hot loops: speed after warm-up (in {settings.seconds:g} s), own runtime = 1, more is faster", ["", *names]
    )
    warm = Table(
        "hot loops: time from the start of the command until as much is done as by the own runtime in that time",
        ["", *names],
    )
    speeds = {name: [] for name in names}
    for loop in LOOPS:
        pairs = [(seen[f"{loop} {name} own"], seen[f"{loop} {name} patio"]) for name in names]
        for name, (own, patio) in zip(names, pairs, strict=True):
            speeds[name].append(ratio(median(own, _unit), median(patio, _unit)))
        speed.add(loop, *(times(speeds[name][-1]) for name in names))
        warm.add(loop, *(_warm_up(own, patio, settings) for own, patio in pairs))
    speed.add("median", *(times(_median_of_good(speeds[name])) for name in names))
    return [speed, warm]


def _unit(loop):
    return loop.unit


def _median_of_good(values):
    good = [value for value in values if not isinstance(value, Failed)]
    return statistics.median(good) if good else values[0]


def _warm_up(own, patio, settings):
    for results in (own, patio):
        if isinstance(results, Failed):
            return times(results)
    middle = statistics.median(mine.caught_up(theirs) for mine, theirs in zip(patio, own, strict=True))
    return seconds(middle, longest=settings.seconds)
