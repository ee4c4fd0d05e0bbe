"""The tools of threading: locks, conditions, events, semaphores, barriers, local values."""
import queue
import threading

lock = threading.Lock()
total = 0


def count():
    global total
    for _ in range(200):
        with lock:
            total += 1


workers = [threading.Thread(target=count) for _ in range(4)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print("locked total", total, lock.locked())

condition = threading.Condition()
items = []
taken = []


def consume():
    while True:
        with condition:
            condition.wait_for(lambda: items)
            item = items.pop(0)
        if item is None:
            return
        taken.append(item)


consumer = threading.Thread(target=consume)
consumer.start()
for item in ["a", "b", "c", None]:
    with condition:
        items.append(item)
        condition.notify()
consumer.join()
print("condition", taken)

event = threading.Event()
print("event", event.wait(0.01), event.is_set())
threading.Timer(0.01, event.set).start()
print("event", event.wait(10))

barrier = threading.Barrier(3)
order = queue.Queue()


def meet(name):
    order.put(("before", name))
    barrier.wait(10)
    order.put(("after", name))


people = [threading.Thread(target=meet, args=(n,)) for n in range(3)]
for person in people:
    person.start()
for person in people:
    person.join()
steps = [order.get_nowait() for _ in range(order.qsize())]
print("barrier", [s[0] for s in steps], sorted(s[1] for s in steps[:3]))

local = threading.local()
local.value = "main"
inside = []


def look():
    inside.append(hasattr(local, "value"))
    local.value = "thread"
    inside.append(local.value)


looker = threading.Thread(target=look)
looker.start()
looker.join()
print("local", inside, local.value)

gate = threading.BoundedSemaphore(2)
print("semaphore", gate.acquire(), gate.acquire(), gate.acquire(blocking=False))
gate.release()
gate.release()
try:
    gate.release()
except ValueError as problem:
    print(problem)

again = threading.RLock()
with again, again:
    print("reentrant")
try:
    queue.Queue().get(timeout=0.01)
except queue.Empty:
    print("queue empty")
small = queue.Queue(maxsize=1)
small.put(1)
try:
    small.put_nowait(2)
except queue.Full:
    print("queue full")
ordered = queue.PriorityQueue()
for number in (3, 1, 2):
    ordered.put(number)
print([ordered.get() for _ in range(3)])
print(threading.main_thread() is threading.current_thread(), threading.current_thread().name)
