import asyncio

import patio


async def receives(name):
    try:
        await patio.channel(name).receive_async()
    except patio.DeadlockError as error:
        print(name, str(error).partition('\n')[0])


async def main():
    await asyncio.sleep(0.1)
    await asyncio.gather(receives('to one'), receives('to one, too'))


asyncio.run(main())
