"""cProfile counts every call."""
import cProfile
import io
import pstats


def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def work():
    items = []
    for i in range(100):
        items.append(i)
    return sum(items) + fibonacci(10)


def counts(profile):
    stats = pstats.Stats(profile, stream=io.StringIO())
    found = {}
    for (file, line, name), (primitive, calls, own, total, callers) in stats.stats.items():
        assert 0 <= own <= total + 1e-9
        found[name] = primitive, calls, sorted((caller[2], counted[0]) for caller, counted in callers.items())
    return found


profile = cProfile.Profile()
print(profile.runcall(work))
found = counts(profile)
for name in ('work', 'fibonacci', "<method 'append' of 'list' objects>", '<built-in method builtins.sum>'):
    print(name, found[name])

with cProfile.Profile() as second:
    fibonacci(5)
print(counts(second)['fibonacci'])

third = cProfile.Profile(builtins=False)
third.enable()
sorted([3, 1, 2], key=lambda number: -number)
third.disable()
print(sorted(name for name in counts(third) if not name.startswith('<built') and 'disable' not in name))

text = io.StringIO()
pstats.Stats(profile, stream=text).strip_dirs().sort_stats('calls').print_stats('fibonacci')
print([line.split()[0] for line in text.getvalue().splitlines() if line.endswith('(fibonacci)')])
