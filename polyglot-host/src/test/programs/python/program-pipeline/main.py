"""Stages in threads, joined by bounded queues."""
import queue
import threading

END = object()


class Stage(threading.Thread):
    def __init__(self, work, source, target):
        super().__init__(name=work.__name__)
        self.work, self.source, self.target = work, source, target
        self.failures = []

    def run(self):
        while (item := self.source.get()) is not END:
            try:
                for result in self.work(item):
                    self.target.put(result)
            except ValueError as problem:
                self.failures.append(str(problem))
        self.target.put(END)


def parse(line):
    yield int(line)


def factors(number):
    found, divisor = [], 2
    rest = number
    while rest > 1:
        while rest % divisor == 0:
            found.append(divisor)
            rest //= divisor
        divisor += 1
    yield number, found


def text(pair):
    number, found = pair
    yield f"{number} = {' * '.join(map(str, found))}"


queues = [queue.Queue(maxsize=2) for _ in range(4)]
stages = [Stage(w, s, t) for w, s, t in zip((parse, factors, text), queues, queues[1:])]
for stage in stages:
    stage.start()


def feed():
    for line in ("12", "97", "oops", "360", "1001"):
        queues[0].put(line)
    queues[0].put(END)


feeder = threading.Thread(target=feed)
feeder.start()
while (line := queues[-1].get()) is not END:
    print(line)
for thread in (feeder, *stages):
    thread.join()
print({stage.name: stage.failures for stage in stages})
