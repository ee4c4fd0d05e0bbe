"""Collections, iterators, dataclasses, enumerations and generic functions."""
import bisect
import enum
import functools
import heapq
import itertools
import operator
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field, replace


class Suit(enum.Enum):
    HEARTS = 'h'
    SPADES = 's'


class Right(enum.Flag):
    READ = enum.auto()
    WRITE = enum.auto()


@dataclass(order=True)
class Card:
    rank: int
    suit: Suit = field(compare=False, default=Suit.HEARTS)
    tags: list = field(default_factory=list, repr=False)


@functools.singledispatch
def describe(value):
    return f'something {value!r}'


@describe.register
def _(value: int):
    return f'number {value}'


@describe.register(list)
def _(value):
    return f'list of {len(value)}'


@functools.lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def main():
    cards = [Card(3), Card(1, Suit.SPADES), Card(2)]
    print(sorted(cards), replace(cards[0], rank=9), Card(1) == Card(1, Suit.SPADES))
    print(Suit('h'), Suit['SPADES'].value, list(Suit), Right.READ | Right.WRITE, Right.READ in Right(3))
    groups = defaultdict(list)
    for word in 'one two three four five'.split():
        groups[len(word)].append(word)
    print(dict(groups), Counter('mississippi').most_common(2), Counter('aab') - Counter('ab'))
    ring = deque(range(5), maxlen=5)
    ring.rotate(2)
    ring.append(9)
    print(ring, ChainMap({'a': 1}, {'a': 2, 'b': 3})['b'])
    order = OrderedDict(a=1, b=2)
    order.move_to_end('a')
    print(list(order), namedtuple('Point', 'x y')(1, y=2)._asdict())
    print(list(itertools.accumulate([1, 2, 3], operator.mul)), list(itertools.pairwise('abc')))
    print([(k, list(g)) for k, g in itertools.groupby('aabbc')], list(itertools.islice(itertools.cycle('ab'), 5)))
    print(list(itertools.combinations('abc', 2)), len(list(itertools.permutations(range(4)))))
    print(heapq.nsmallest(2, [5, 1, 4]), bisect.bisect([1, 3, 5], 3), functools.reduce(operator.add, range(5)))
    print(describe(3), describe([1]), describe('x'))
    print(fibonacci(60), fibonacci.cache_info())
    match {'kind': 'point', 'at': [1, 2]}:
        case {'kind': 'point', 'at': [x, y]} if x < y:
            print('point', x, y)
    print(*zip('ab', range(2), strict=True), sep='|')


main()
