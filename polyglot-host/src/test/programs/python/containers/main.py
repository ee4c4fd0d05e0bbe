import bisect
import collections
import gc
import heapq
import weakref

print(collections.Counter("abracadabra").most_common(2), collections.Counter("ab") + collections.Counter("b"))
groups = collections.defaultdict(list)
for word in ("ant", "bee", "ape"):
    groups[word[0]].append(word)
print(dict(groups), collections.deque([1, 2, 3], maxlen=2), collections.ChainMap({"a": 1}, {"a": 2, "b": 3})["b"])
ordered = collections.OrderedDict.fromkeys("cab")
ordered.move_to_end("c")
print(list(ordered), list(dict.fromkeys("banana")), {"a": 1} | {"b": 2}, sorted({3, 1, 2} ^ {3, 9}))
heap = [5, 1, 4]
heapq.heapify(heap)
heapq.heappush(heap, 0)
print([heapq.heappop(heap) for _ in range(4)], heapq.nlargest(2, [1, 9, 5]), list(heapq.merge([1, 4], [2, 3])))
places = [1, 3, 5]
bisect.insort(places, 4)
print(places, bisect.bisect_left(places, 3), bisect.bisect_right(places, 3))
print(sorted(["b", "A", "c"], key=str.lower, reverse=True), [1, 2, 3, 4][::-2], list(zip([1, 2], "ab", strict=True)))
first, *middle, last = range(5)
print(first, middle, last, max([], default="none"), any([]), all([]), sum([[1], [2]], []))
items = [1, 2, 3]
items[1:2] = [7, 8]
del items[0]
print(items, (1, 2) < (1, 3), [1] * 3, frozenset([1]) in {frozenset([1])})
try:
    for key in (d := {"a": 1}):
        d["b"] = 2
except RuntimeError as problem:
    print(problem)


class Thing:
    pass


thing = Thing()
reference = weakref.ref(thing)
names = weakref.WeakValueDictionary(one=thing)
print(reference() is thing, len(names))
thing = None
for _ in range(50):
    gc.collect()
    if reference() is None:
        break
print(reference())
