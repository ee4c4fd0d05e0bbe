"""The results as Markdown and as a line for the terminal."""

import datetime
import re
from dataclasses import dataclass

PASSED, FAILED, NOT_COUNTED = "passed", "failed", "not counted"


@dataclass(frozen=True)
class Result:
    name: str
    state: str
    why: str = ""


@dataclass(frozen=True)
class Part:
    title: str
    results: list[Result]

    def count(self, state):
        return sum(result.state == state for result in self.results)

    @property
    def counted(self):
        return len(self.results) - self.count(NOT_COUNTED)


HEAD = """# How near to Node

What `benchmarks/node-yardstick/run` found on {day}, beside node {version}{match}. A package passes when its program
prints the same as under node; a test of Node's own passes when it ends with status 0 and did not skip itself.

"""


def tables(parts, version, match):
    lines = [
        HEAD.format(
            day=datetime.date.today(), version=version, match=f", only what has `{match}` in its name" if match else ""
        )
    ]
    lines.append("| | passed | of |\n|---|---:|---:|\n")
    lines.extend(f"| {part.title} | {part.count(PASSED)} | {part.counted} |\n" for part in parts)
    lines.append(
        f"| **all** | **{sum(part.count(PASSED) for part in parts)}** | **{sum(part.counted for part in parts)}** |\n"
    )
    for part in parts:
        lines.append(f"\n## {part.title}\n\n| | | why |\n|---|---|---|\n")
        lines.extend(f"| `{result.name}` | {result.state} | {_cell(result.why)} |\n" for result in part.results)
    return "".join(lines)


def summary(parts):
    failed = [f"  {result.name}: {result.why}" for part in parts for result in part.results if result.state == FAILED]
    counts = [f"{part.title}: {part.count(PASSED)} of {part.counted}" for part in parts]
    return "\n".join([*counts, *(["failed:", *failed] if failed else [])])


def reason(ending):
    """The line that tells most of a program that failed."""
    if ending.status is None:
        return "did not end in time"
    lines = [line.strip() for line in (ending.err + "\n" + ending.out).splitlines() if line.strip()]
    errors = [line for line in lines if re.match(r"\[?[\w.]*(Error|Exception)\b", line)]
    messages = [line for line in lines if re.match(r"(patio: |Mismatched )", line)]
    return (errors or messages or lines or [f"status {ending.status}"])[0]


def _cell(text):
    text = text if len(text) <= 160 else f"{text[:159]}…"
    return f"`{text.replace('`', chr(39)).replace('|', chr(92) + '|')}`" if text else ""
