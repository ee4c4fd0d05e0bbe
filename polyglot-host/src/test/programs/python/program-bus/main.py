"""A bus of events with asyncio: subscribers, a deadline and an orderly end."""
import asyncio
import contextlib
import fnmatch


class Bus:
    def __init__(self):
        self.subscribers = []

    @contextlib.contextmanager
    def subscribed(self, pattern):
        queue = asyncio.Queue(maxsize=4)
        entry = (pattern, queue)
        self.subscribers.append(entry)
        try:
            yield queue
        finally:
            self.subscribers.remove(entry)

    async def publish(self, topic, value):
        for pattern, queue in list(self.subscribers):
            if fnmatch.fnmatchcase(topic, pattern):
                await queue.put((topic, value))


async def listen(bus, pattern, ready, seen):
    with bus.subscribed(pattern) as queue:
        ready.set()
        while True:
            topic, value = await queue.get()
            if value is None:
                return len(seen)
            seen.append((topic, value))


async def main():
    bus = Bus()
    seen = {"news.*": [], "*.now": [], "*": []}
    tasks = []
    for pattern, found in seen.items():
        ready = asyncio.Event()
        tasks.append(asyncio.create_task(listen(bus, pattern, ready, found), name=pattern))
        await ready.wait()
    await bus.publish("news.now", 1)
    await bus.publish("news.late", 2)
    await bus.publish("weather.now", 3)
    for number in range(10):
        await bus.publish("count", number)
    await bus.publish("news.now", None)
    print(await asyncio.gather(*tasks))
    print(seen["news.*"], seen["*.now"], len(seen["*"]), len(bus.subscribers))
    quiet = asyncio.create_task(listen(bus, "none", asyncio.Event(), []))
    try:
        await asyncio.wait_for(quiet, 0.02)
    except asyncio.TimeoutError:
        print("quiet", quiet.cancelled(), bus.subscribers)


asyncio.run(main())
