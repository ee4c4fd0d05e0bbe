import contextlib


class OrderError(Exception):
    pass


def fails(what):
    raise ValueError(what)


def handled():
    try:
        fails("handled")
    except (KeyError, ValueError) as e:
        print("caught", e)


def suppressed():
    with contextlib.suppress(LookupError):
        {}["absent"]
    print(next(iter([]), "none"), [n for n in numbers()])


def numbers():
    yield 1
    yield 2


def wrapped():
    try:
        fails("inner")
    except ValueError as e:
        raise OrderError("outer") from e
    finally:
        print("finally")


handled()
suppressed()
try:
    wrapped()
except TypeError:
    print("never")
