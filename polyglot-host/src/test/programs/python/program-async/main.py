"""Tasks, queues, timeouts, streams and subprocesses of asyncio."""
import asyncio
import contextlib


async def producer(queue, count):
    for i in range(count):
        await queue.put(i)
        await asyncio.sleep(0)
    await queue.put(None)


async def consumer(queue):
    total = 0
    while (item := await queue.get()) is not None:
        total += item
    return total


async def failing():
    await asyncio.sleep(0.01)
    raise ValueError('failed')


@contextlib.asynccontextmanager
async def named(name):
    print('enter', name)
    try:
        yield name
    finally:
        print('leave', name)


async def countdown(n):
    while n:
        yield n
        n -= 1


async def echo(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()


async def streams():
    server = await asyncio.start_server(echo, '127.0.0.1', 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b'hello\n')
        print(await reader.readline())
        writer.close()
        await writer.wait_closed()


async def main():
    queue = asyncio.Queue(maxsize=2)
    _, total = await asyncio.gather(producer(queue, 10), consumer(queue))
    print('total', total)
    print(await asyncio.gather(failing(), asyncio.sleep(0, 'fine'), return_exceptions=True))
    try:
        await asyncio.wait_for(asyncio.sleep(60), 0.05)
    except asyncio.TimeoutError:
        print('timeout')
    task = asyncio.create_task(asyncio.sleep(60))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled', task.cancelled())
    async with named('context'):
        print([n async for n in countdown(3)])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(failing())
    except* ValueError as caught:
        print(caught.exceptions)
    print(await asyncio.to_thread(sum, [1, 2, 3]))
    await streams()


asyncio.run(main())
