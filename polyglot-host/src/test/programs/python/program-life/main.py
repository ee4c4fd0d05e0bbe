"""The game of life."""
import collections
import itertools


class World:
    def __init__(self, cells):
        self.cells = frozenset(cells)

    @classmethod
    def read(cls, picture):
        return cls(
            (x, y)
            for y, line in enumerate(picture.strip().splitlines())
            for x, sign in enumerate(line.strip())
            if sign == "#"
        )

    def next(self):
        near = collections.Counter(
            (x + dx, y + dy)
            for x, y in self.cells
            for dx, dy in itertools.product((-1, 0, 1), repeat=2)
            if (dx, dy) != (0, 0)
        )
        return World(c for c, n in near.items() if n == 3 or (n == 2 and c in self.cells))

    def __eq__(self, other):
        return self.cells == other.cells

    def __hash__(self):
        return hash(self.cells)

    def __len__(self):
        return len(self.cells)

    def __str__(self):
        columns, rows = zip(*self.cells)
        return "\n".join(
            "".join(".#"[(x, y) in self.cells] for x in range(min(columns), max(columns) + 1))
            for y in range(min(rows), max(rows) + 1)
        )


def generations(world):
    while True:
        yield world
        world = world.next()


glider = World.read(".#.\n..#\n###")
for step, world in enumerate(itertools.islice(generations(glider), 5)):
    print(step, len(world), sorted(world.cells)[0])
    print(world)
blinker = World.read("###")
print(blinker.next().next() == blinker, len({blinker, blinker.next(), blinker.next().next()}))
