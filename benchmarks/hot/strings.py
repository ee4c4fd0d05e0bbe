"""Builds, splits, upper-cases and joins text, a unit."""

from clock import measure


def unit():
    parts = []
    for i in range(2000):
        parts.append("line %d of the %s text" % (i, "long" if i % 2 else "short"))
    words = " ".join(parts).split(" ")
    text = "-".join(word.upper() for word in words if word.startswith(("l", "t")))
    return text.count("TEXT") + text.replace("LINE", "line").find("line")


measure(unit)
