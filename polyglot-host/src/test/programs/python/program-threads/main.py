"""Locks, conditions, queues, pools, events and thread-local values."""
import concurrent.futures
import queue
import threading
import time


class Counter:
    def __init__(self):
        self.value = 0
        self.lock = threading.Lock()

    def add(self, times):
        for _ in range(times):
            with self.lock:
                self.value += 1


def pipeline():
    jobs, results = queue.Queue(maxsize=3), queue.Queue()

    def worker():
        while (job := jobs.get()) is not None:
            results.put(job * job)
        jobs.put(None)

    threads = [threading.Thread(target=worker, name=f'worker-{i}') for i in range(3)]
    for thread in threads:
        thread.start()
    for i in range(20):
        jobs.put(i)
    jobs.put(None)
    for thread in threads:
        thread.join()
    print(sorted(results.queue))


def rendezvous():
    barrier, condition, ready = threading.Barrier(3), threading.Condition(), []

    def wait(i):
        barrier.wait()
        with condition:
            ready.append(i)
            condition.notify_all()

    for i in range(3):
        threading.Thread(target=wait, args=(i,)).start()
    with condition:
        print(condition.wait_for(lambda: len(ready) == 3, timeout=30), sorted(ready))


def locals_apart():
    values = threading.local()
    values.name = 'main'
    seen = []

    def look():
        seen.append(hasattr(values, 'name'))

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    print(values.name, seen)


def spinning():
    stop, turns = threading.Event(), [0]

    def spin():
        while not stop.is_set():
            turns[0] += 1

    thread = threading.Thread(target=spin)
    thread.start()
    time.sleep(0.1)
    stop.set()
    thread.join(30)
    print(thread.is_alive(), turns[0] > 0)


counter = Counter()
threads = [threading.Thread(target=counter.add, args=(1000,)) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter.value, threading.current_thread().name, threading.active_count())
pipeline()
rendezvous()
locals_apart()
spinning()
with concurrent.futures.ThreadPoolExecutor(4) as pool:
    print(list(pool.map(lambda n: n ** 2, range(6))))
    future = pool.submit(int, 'x')
    print(type(future.exception()).__name__)
    print(sorted(f.result() for f in concurrent.futures.as_completed([pool.submit(abs, -n) for n in range(4)])))
print(threading.main_thread() is threading.current_thread())
