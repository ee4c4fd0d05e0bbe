"""Tables of what was measured, as Markdown and as JSON."""

import json
import math
from dataclasses import dataclass, field

from .commands import Failed


@dataclass(frozen=True)
class Cell:
    """A number with how it is written, or what went wrong."""

    text: str
    value: float | None
    why: str = ""


@dataclass
class Table:
    title: str
    columns: list[str]
    rows: list[tuple[str, list[Cell]]] = field(default_factory=list)

    def add(self, name, *cells):
        self.rows.append((name, list(cells)))

    def markdown(self):
        head = f"| {' | '.join(self.columns)} |\n|---|{'---:|' * (len(self.columns) - 1)}\n"
        body = "".join(f"| {name} | {' | '.join(cell.text for cell in cells)} |\n" for name, cells in self.rows)
        reasons = dict.fromkeys(cell.why for _, cells in self.rows for cell in cells if cell.why)
        return f"### {self.title}\n\n{head}{body}" + "".join(f"\nFailed: {why}\n" for why in reasons)

    def data(self):
        return {
            "title": self.title,
            "columns": self.columns,
            "rows": {
                name: [cell.text if cell.value is None else cell.value for cell in cells] for name, cells in self.rows
            },
        }


def _cell(value, write):
    if isinstance(value, Failed):
        return Cell("failed", None, str(value))
    return Cell(write(value), float(f"{value:.5g}"))


def milliseconds(value):
    return _cell(value, lambda number: f"{number * 1000:,.0f} ms")


def duration(value):
    """In the unit that suits it."""
    return _cell(value, _duration)


def _duration(number):
    unit, factor = next(((u, f) for u, f in (("s", 1), ("ms", 1e3), ("µs", 1e6)) if number * f >= 1), ("ns", 1e9))
    number *= factor
    return f"{number:,.0f} {unit}" if number >= 100 else f"{number:.3g} {unit}"


def number(value):
    return _cell(value, lambda amount: f"{amount:,.0f}")


def words(text):
    return Cell(text, None)


def seconds(value, longest):
    return (
        Cell(f"not within {longest:g} s", None) if math.isinf(value) else _cell(value, lambda number: f"{number:.1f} s")
    )


def megabytes(value):
    return _cell(value, lambda number: f"{number:,.0f} MB" if number >= 10 else f"{number:.1f} MB")


def times(value):
    return _cell(value, _times)


def _times(number):
    if number >= 100:
        return f"{number:,.0f}"
    return f"{number:.1f}" if number >= 10 else f"{number:.2f}"


def markdown(tables, machine):
    lines = [f"Measured on {machine['day']}: {machine['cpu']}, {machine['cores']} cores, {machine['system']}; "]
    lines.append(f"load {machine['load before']} before, {machine['load after']} after; ")
    lines.append(", ".join(f"{name} {version}" for name, version in machine["versions"].items()))
    lines.append(
        f". Medians of {machine['runs']} runs (starts) and {machine['rounds']} rounds (loops), interleaved.\n\n"
    )
    return "".join(lines) + "\n".join(table.markdown() for table in tables)


def as_json(tables, machine):
    return (
        json.dumps({"machine": machine, "tables": [table.data() for table in tables]}, indent=2, ensure_ascii=False)
        + "\n"
    )
