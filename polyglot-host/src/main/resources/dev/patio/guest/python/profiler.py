# The module _lsprof, on which cProfile stands: GraalPy's takes samples, so that it counts no calls.
import sys
import time
from collections import namedtuple

profiler_entry = namedtuple('profiler_entry', 'code callcount reccallcount totaltime inlinetime calls', module='_lsprof')
profiler_subentry = namedtuple('profiler_subentry', 'code callcount reccallcount totaltime inlinetime', module='_lsprof')


class Times:
    """How often and how long something ran, as a whole or for one caller."""

    def __init__(self):
        self.calls = self.recursive = self.depth = 0
        self.total = self.inline = 0.0

    def ends(self, took, own):
        self.calls += 1
        self.inline += own
        self.depth -= 1
        if self.depth:
            self.recursive += 1
        else:
            self.total += took

    def values(self):
        return self.calls, self.recursive, self.total, self.inline


class Entry(Times):
    def __init__(self, code):
        super().__init__()
        self.code = code  # the one object that stands for it, whatever equals it
        self.callees = {}


class Call:
    def __init__(self, code, entry, of_caller, start):
        self.code = code
        self.entry = entry
        self.of_caller = of_caller
        self.start = start
        self.inner = 0.0


class Profiler:
    def __init__(self, timer=None, timeunit=0.0, subcalls=True, builtins=True):
        self._unit = timeunit or 1.0
        self._timer = timer or time.perf_counter
        self._subcalls = subcalls
        self._builtins = builtins
        self.clear()

    def enable(self, subcalls=True, builtins=True):
        self._subcalls = subcalls
        self._builtins = builtins
        self._stack.clear()
        sys.setprofile(self._heard)

    def disable(self):
        sys.setprofile(None)
        while self._stack:
            self._ends()

    def clear(self):
        self._entries = {}
        self._stack = []

    def getstats(self):
        return [profiler_entry(code, *entry.values(),
                               [profiler_subentry(callee, *times.values()) for callee, times in entry.callees.items()]
                               or None)
                for code, entry in self._entries.items()]

    def _heard(self, frame, event, argument):
        if event == 'call':
            self._begins(frame.f_code)
        elif event == 'return':
            self._returns(frame.f_code)
        elif self._builtins:
            code = described(argument)
            if event == 'c_call':
                self._begins(code)
            else:
                self._returns(code)

    def _begins(self, code):
        entry = self._entries.get(code) or self._entries.setdefault(code, Entry(code))
        code = entry.code
        entry.depth += 1
        of_caller = None
        if self._subcalls and self._stack:
            callees = self._stack[-1].entry.callees
            of_caller = callees.get(code) or callees.setdefault(code, Times())
            of_caller.depth += 1
        self._stack.append(Call(code, entry, of_caller, self._timer()))

    def _returns(self, code):
        """It, and what it called and an exception has left; without effect where it began before the profiler."""
        if any(call.code == code for call in reversed(self._stack)):
            while self._stack[-1].code != code:
                self._ends()
            self._ends()

    def _ends(self):
        call = self._stack.pop()
        took = (self._timer() - call.start) * self._unit
        if self._stack:
            self._stack[-1].inner += took
        for times in (call.entry, call.of_caller):
            if times is not None:
                times.ends(took, took - call.inner)


def described(function):
    """As cProfile names what is not written in Python."""
    name = function.__name__
    if type(function).__name__ == 'method_descriptor':
        owner = function.__qualname__.rpartition('.')[0]
        return f'<method {name!r} of {owner!r} objects>'
    module = getattr(function, '__module__', None)
    return f'<built-in method {module}.{name}>' if module else f'<built-in method {name}>'


{each.__name__: each for each in (Profiler, profiler_entry, profiler_subentry)}
