"""A line chart as SVG: few series, a logarithmic scale for speed-ups, readable on dark and light."""

import math
from dataclasses import dataclass
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 720, 440
LEFT, RIGHT, TOP, BOTTOM = 70, 210, 56, 60
COLORS = ["#c2410c", "#6d28d9", "#0f766e", "#0f766e"]
DARK = ["#fb923c", "#a78bfa", "#2dd4bf", "#2dd4bf"]


@dataclass(frozen=True)
class Series:
    name: str
    points: list[tuple[float, float]]
    dashed: bool = False


def draw(title, series, places):
    values = [value for line in series for _, value in line.points] or [1]
    low = min(0, math.floor(math.log2(min(values))))
    high = max(2, math.ceil(math.log2(max(values))))
    plot = _Plot(places, low, high)
    parts = [_head(title)]
    parts.extend(plot.grid())
    labels = plot.spread([line.points[-1][1] if line.points else 1 for line in series])
    for index, (line, label) in enumerate(zip(series, labels, strict=True)):
        parts.extend(plot.line(index, line, label))
    parts.append("</svg>\n")
    return "\n".join(parts)


class _Plot:
    """Where a number of workers and a speed-up stand on the page; both axes are powers of two."""

    def __init__(self, places, low, high):
        self.places, self.low, self.high = places, low, high

    def x(self, place):
        first, last = math.log2(self.places[0]), math.log2(self.places[-1])
        return LEFT + (math.log2(place) - first) / (last - first) * (WIDTH - LEFT - RIGHT)

    def y(self, value):
        return HEIGHT - BOTTOM - (math.log2(value) - self.low) / (self.high - self.low) * (HEIGHT - TOP - BOTTOM)

    def grid(self):
        for power in range(self.low, self.high + 1):
            y = self.y(2**power)
            kind = "base" if power == 0 else "grid"
            yield f'<line class="{kind}" x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}"/>'
            yield _text(LEFT - 10, y + 4, f"{2**power}×" if power >= 0 else f"1/{2**-power}×", anchor="end")
        for place in self.places:
            yield _text(self.x(place), HEIGHT - BOTTOM + 22, place)
        yield _text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 16, "workers")
        middle = (TOP + HEIGHT - BOTTOM) / 2
        yield f'<g transform="translate(18 {middle}) rotate(-90)">'
        yield _text(0, 0, "speed-up over one process (log scale)")
        yield "</g>"

    def spread(self, values):
        """Heights for the labels at the right, moved apart where lines end close together."""
        heights = sorted((self.y(value), index) for index, value in enumerate(values))
        placed = {}
        below = -math.inf
        for y, index in heights:
            below = max(y, below + 18)
            placed[index] = below
        return [placed[index] for index in range(len(values))]

    def line(self, index, series, label):
        points = [(self.x(place), self.y(value)) for place, value in series.points]
        dash = 'stroke-dasharray="6 5" ' if series.dashed else ""
        corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        yield f'<polyline class="s{index}" fill="none" stroke-width="2.5" {dash}points="{corners}"/>'
        for (x, y), (place, value) in zip(points, series.points, strict=True):
            hint = f"<title>{escape(series.name)}, {place} workers: {value:.2f}×</title>"
            yield f'<circle class="s{index}" cx="{x:.1f}" cy="{y:.1f}" r="4">{hint}</circle>'
        value = f"{series.points[-1][1]:.2g}×" if series.points else "failed"
        yield _text(WIDTH - RIGHT + 12, label + 4, f"{series.name} {value}", anchor="start", kind=f"s{index} label")


def _text(x, y, text, anchor="middle", kind=""):
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(str(text))}</text>'


def _head(title):
    def colors(palette):
        return " ".join(
            f"polyline.s{i} {{ stroke: {color}; }} circle.s{i}, text.s{i} {{ fill: {color}; }}"
            for i, color in enumerate(palette)
        )

    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">
<title>{escape(title)}</title>
<style>
text {{ font: 13px system-ui, sans-serif; fill: #374151; }} .title {{ font-size: 17px; font-weight: 600; }}
.grid {{ stroke: #9ca3af; stroke-opacity: 0.35; }} .base {{ stroke: #6b7280; }} .label {{ font-size: 12px; }}
{colors(COLORS)}
@media (prefers-color-scheme: dark) {{ text {{ fill: #d1d5db; }} {colors(DARK)} }}
</style>
<text class="title" x="{LEFT}" y="30">{escape(title)}</text>"""
