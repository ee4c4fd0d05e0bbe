# A loop that waits for sockets, threads and timers beside the space: it sleeps elsewhere now and then.
import asyncio
import threading

import patio

requests, replies = patio.channel('requests', capacity=1), patio.channel('replies')


async def connection(reader, writer):
    while line := await reader.readline():
        await requests.send_async(int(line))
        writer.write(b'%d\n' % await replies.receive_async())
    writer.close()


async def doubles():
    async for n in requests:
        await replies.send_async(2 * n)


async def main():
    worker = asyncio.create_task(doubles())
    server = await asyncio.start_server(connection, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    for n in range(3):
        writer.write(b'%d\n' % n)
        print('by a socket and two channels', (await reader.readline()).decode().strip())
    writer.close()
    server.close()

    loop, called = asyncio.get_running_loop(), asyncio.Event()
    threading.Thread(target=lambda: loop.call_soon_threadsafe(called.set)).start()
    await called.wait()
    print('called from a thread')

    late = asyncio.create_task(patio.channel('late').receive_async())
    await asyncio.sleep(0.01)
    late.cancel()
    await asyncio.gather(late, return_exceptions=True)
    patio.channel('late').send('kept')
    print(await patio.channel('late').receive_async(), 'for who asks after one that gave up')
    print(await asyncio.to_thread(patio.channel('late').try_receive, 'nothing'), 'is left')

    requests.close()
    await worker


asyncio.run(main())


async def again():
    news = patio.channel('news')
    await news.send_async('a second loop')
    print(await news.receive_async())


asyncio.run(again())
