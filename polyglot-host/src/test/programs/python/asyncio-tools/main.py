"""Tasks, queues, timeouts, locks, cancellation and groups of asyncio."""
import asyncio


async def slow(name, delay):
    await asyncio.sleep(delay)
    return name


async def fail():
    raise ValueError("failed task")


async def queues():
    queue = asyncio.Queue(maxsize=2)
    seen = []

    async def consume():
        while (item := await queue.get()) is not None:
            seen.append(item)
            queue.task_done()

    consumer = asyncio.create_task(consume())
    for item in range(5):
        await queue.put(item)
    await queue.put(None)
    await consumer
    return seen


async def ticks(count):
    for number in range(count):
        await asyncio.sleep(0)
        yield number


async def main():
    print(await asyncio.gather(slow("b", 0.05), slow("a", 0.01)))
    results = await asyncio.gather(slow("x", 0), fail(), return_exceptions=True)
    print(results)
    print(await queues())
    try:
        await asyncio.wait_for(slow("late", 30), 0.02)
    except asyncio.TimeoutError as late:
        print("timed out", isinstance(late, TimeoutError))
    try:
        async with asyncio.timeout(0.02):
            await asyncio.sleep(30)
    except TimeoutError:
        print("timeout block")
    task = asyncio.create_task(slow("cancelled", 30))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            group.create_task(slow("sibling", 30))
    except* ValueError as problems:
        print("group", problems.exceptions)
    print([n async for n in ticks(4) if n % 2])
    print(await asyncio.to_thread(sum, [1, 2, 3]))
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_soon(future.set_result, "set")
    print(await future)


asyncio.run(main())
