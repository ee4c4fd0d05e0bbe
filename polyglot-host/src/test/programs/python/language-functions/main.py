"""Functions, generators, decorators, context managers, matching and scopes."""
import contextlib
import functools
import itertools
import operator


def describe(value):
    match value:
        case 0 | 1:
            return "small"
        case int(n) if n > 100:
            return f"large {n}"
        case [first, *rest]:
            return f"list {first} {rest}"
        case {"kind": "a", **others}:
            return f"dict {others}"
        case str() as text:
            return f"text {text}"
        case _:
            return "other"


print([describe(v) for v in (1, 500, [1, 2, 3], {"kind": "a", "x": 1}, "s", 2.5)])


def echo():
    received = None
    try:
        while True:
            received = yield received
    except ValueError as problem:
        yield f"got {problem}"
    finally:
        print("closing")


generator = echo()
print(next(generator), generator.send(5), generator.throw(ValueError("v")))
generator.close()


def delegate():
    result = yield from (n for n in range(2))
    print("result", result)
    return "value"


def outer():
    print((yield from delegate()))


print(list(outer()))


def logged(prefix):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            print(prefix, function.__name__, args, kwargs)
            return function(*args, **kwargs)

        return wrapper

    return decorate


@logged("->")
def combine(a, /, b, *rest, c=3, **others):
    """Combines."""
    return a, b, rest, c, others


print(combine(1, 2, 4, c=5, d=6), combine.__doc__, combine.__name__)
try:
    combine(a=1, b=2)
except TypeError as problem:
    print(type(problem).__name__)


@contextlib.contextmanager
def section(name):
    print("enter", name)
    try:
        yield name
    except KeyError as problem:
        print("swallowed", problem)
    finally:
        print("leave", name)


with section("a") as a, contextlib.ExitStack() as stack:
    stack.callback(print, "callback")
    stack.enter_context(section("b"))
    raise KeyError(a)
with contextlib.suppress(ZeroDivisionError):
    1 / 0

counter = 0


def closures():
    count = 0

    def up():
        nonlocal count
        global counter
        count += 1
        counter += 10
        return count

    return up


up = closures()
print(up(), up(), counter, [f() for f in [lambda: i for i in range(3)]], [(lambda i=i: i)() for i in range(3)])
x = "outer"
print([x for x in range(2)], x, {k: v for k, v in zip("ab", (1, 2))}, (y := 5) + y)


@functools.lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@functools.singledispatch
def kind(value):
    return "object"


@kind.register
def _(value: int):
    return "int"


print(fibonacci(60), fibonacci.cache_info().misses, kind(1), kind("s"), functools.reduce(operator.add, [1, 2, 3]))
print(functools.partial(int, base=2)("101"), list(itertools.accumulate([1, 2, 3])), list(itertools.product("ab", [1])))
print([(k, list(g)) for k, g in itertools.groupby("aabc")], list(itertools.islice(itertools.count(5, 5), 3)))
print(list(itertools.combinations("abc", 2)), list(itertools.chain([1], [2])), list(itertools.pairwise("abc")))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as group:
        print("values", group.exceptions)
    except* TypeError as group:
        print("types", group.exceptions)
except ExceptionGroup as rest:
    print("rest", rest.exceptions)
for n in range(3):
    if n == 7:
        break
else:
    print("no break")
