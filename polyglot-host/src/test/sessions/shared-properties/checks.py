import array
import dataclasses
import math
import sys
from collections.abc import Mapping, Set

import patio

LETTERS = ['a', 'Z', 'é', '€', '😀', '\0', '"', '\\', '\n', ' ']


@dataclasses.dataclass(frozen=True)
class Point:
    x: object
    y: object


@dataclasses.dataclass(frozen=True)
class Named:
    name: object
    value: object


@dataclasses.dataclass(frozen=True)
class Empty:
    pass


class Values:
    def __init__(self, seed):
        self.state = seed

    def next(self, limit):
        self.state = self.state * 48271 % 2147483647
        return self.state % limit

    def value(self, depth):
        kind = self.next(14 if depth > 0 else 9)
        match kind:
            case 0:
                return None
            case 1:
                return self.next(2) == 1
            case 2:
                return self.next(1000) - 500
            case 3:
                return self.big()
            case 4:
                return self.float()
            case 5:
                return self.text()
            case 6:
                return self.bytes()
            case 7:
                return array.array('d', [self.half() for _ in range(self.next(5))])
            case 8:
                return array.array('i', [self.next(1000) - 500 for _ in range(self.next(5))])
            case 9 | 10:
                return [self.value(depth - 1) for _ in range(self.next(4))]
            case 11:
                return {key: self.value(depth - 1) for key in self.keys()}
            case 12:
                return set(self.keys())
            case _:
                return self.record(depth)

    def record(self, depth):
        kind = self.next(3)
        if kind == 0:
            return Empty()
        return (Point, Named)[kind - 1](self.value(depth - 1), self.value(depth - 1))

    def keys(self):
        """Different ones, also where a language would take two for the same only by their identity."""
        found = {}
        for _ in range(self.next(4)):
            key = self.key(2)
            found.setdefault(describe(key), key)
        return list(found.values())

    def key(self, depth):
        kind = self.next(7 if depth > 0 else 6)
        match kind:
            case 0:
                return None
            case 1:
                return self.next(1000) - 500
            case 2:
                return self.big()
            case 3:
                return self.half()
            case 4:
                return self.text()
            case 5:
                return self.bytes()
            case _:
                return tuple(self.key(depth - 1) for _ in range(self.next(3)))

    def big(self):
        size = self.next(1_000_000) + 1
        return size * 10 ** self.next(25) * (1 if self.next(2) == 0 else -1)

    def half(self):
        return self.next(1000) - 500 + 0.5

    def float(self):
        return (math.inf, -math.inf, -0.0)[self.next(3)] if self.next(5) == 0 else self.half()

    def text(self):
        return ''.join(LETTERS[self.next(len(LETTERS))] for _ in range(self.next(6)))

    def bytes(self):
        return bytes(self.next(256) for _ in range(self.next(5)))


def describe(value):
    match value:
        case None:
            return 'null'
        case bool():
            return str(value).lower()
        case int():
            return f'i{value}'
        case float():
            return f'f{value}' if math.isinf(value) else 'f-0' if value == 0 else f'f{int(value * 2)}'
        case str():
            return 's' + '.'.join(str(ord(letter)) for letter in value)
        case bytes() | bytearray():
            return 'b' + '.'.join(map(str, value))
        case array.array() | memoryview():
            return describe(value.tolist())
        case list() | tuple():
            return '[' + ', '.join(map(describe, value)) + ']'
        case Mapping():
            return '{' + ', '.join(f'{describe(key)}: {describe(element)}' for key, element in value.items()) + '}'
        case Set():
            return '<' + ', '.join(sorted(map(describe, value))) + '>'
    names = [field.name for field in dataclasses.fields(value)] if dataclasses.is_dataclass(value) else list(vars(value))
    fields = ', '.join(f'{name}={describe(getattr(value, name))}' for name in names)
    return f'{type(value).__name__}({fields})'


def equal(a, b):
    return a == b and (not hashable(a) or hash(a) == hash(b))


def hashable(value):
    """A memoryview has no hash, and that of a mappingproxy does not count."""
    if isinstance(value, (memoryview, Mapping)):
        return False
    if isinstance(value, patio.Record) or dataclasses.is_dataclass(value):
        return all(map(hashable, vars(value).values()))
    return not isinstance(value, tuple) or all(map(hashable, value))


def main():
    seed, count = map(int, sys.argv[1:])
    made = Values(seed)
    own = [made.value(4) for _ in range(count)]
    keys = {describe(key): key for key in (made.key(3) for _ in range(count))}
    patio.export('values of python', own)
    patio.export('places of python', {key: i for i, key in enumerate(keys.values())})

    for giver in ('js', 'python', 'java'):
        theirs = patio.import_(f'values of {giver}')
        places = patio.import_(f'places of {giver}')
        wrong = []
        for i, value in enumerate(own):
            frozen = patio.freeze(value)
            for what, right in {
                'read': describe(theirs[i]) == describe(value),
                'equal': equal(theirs[i], frozen),
                'thawed': describe(patio.thaw(theirs[i])) == describe(value),
                'frozen again': equal(patio.freeze(patio.thaw(theirs[i])), frozen),
                'one': not patio.is_frozen(theirs[i]) or patio.freeze(theirs[i]) is theirs[i],
            }.items():
                if not right:
                    wrong.append(f'{what} {i}: {describe(value)} is {describe(theirs[i])}')
        for i, key in enumerate(keys.values()):
            if places[patio.freeze(key)] != i or places[key] != i:
                wrong.append(f'found {i}: {describe(key)}')
        print(f'what {giver} wrote:', *(wrong[:5] or [f'{len(theirs)} values, {len(places)} keys']), sep='\n  ')


main()
