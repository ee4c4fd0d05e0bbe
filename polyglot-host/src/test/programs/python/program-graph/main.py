"""Shortest ways, orders and islands of a graph."""
import collections
import graphlib
import heapq

ROADS = """
a b 4
a c 1
c b 2
b d 5
c d 8
d e 3
x y 1
"""


def read(text):
    graph = collections.defaultdict(dict)
    for line in filter(None, text.splitlines()):
        one, two, length = line.split()
        graph[one][two] = graph[two][one] = int(length)
    return dict(graph)


def shortest(graph, start):
    best, queue = {}, [(0, start, None)]
    while queue:
        length, place, before = heapq.heappop(queue)
        if place in best:
            continue
        best[place] = (length, before)
        for other, more in graph[place].items():
            heapq.heappush(queue, (length + more, other, place))
    return best


def way(best, place):
    while place is not None:
        yield place
        place = best[place][1]


def islands(graph):
    left = set(graph)
    while left:
        island = set(shortest(graph, min(left)))
        yield sorted(island)
        left -= island


graph = read(ROADS)
best = shortest(graph, "a")
for place in sorted(best):
    print(place, best[place][0], "-".join(reversed(list(way(best, place)))))
print(list(islands(graph)))
print(list(graphlib.TopologicalSorter({"c": ["b"], "b": ["a"]}).static_order()))
try:
    list(graphlib.TopologicalSorter({"a": ["b"], "b": ["a"]}).static_order())
except graphlib.CycleError as problem:
    print(problem.args[0], len(problem.args[1]))
