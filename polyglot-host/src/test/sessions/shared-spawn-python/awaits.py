import asyncio

import patio
import tasks


async def main():
    pats = [patio.spawn(tasks.square, i) for i in range(3)]
    print(await asyncio.gather(*(pat.join_async() for pat in pats)))
    try:
        await patio.spawn(tasks.refuses, 'that').join_async()
    except tasks.Refused as error:
        print(error)


ninth = patio.channel('results').receive()
print(ninth.name, ninth.join())
asyncio.run(main())
