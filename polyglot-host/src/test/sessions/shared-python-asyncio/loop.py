import asyncio

import patio


async def main():
    ticks = 0

    async def tick():
        nonlocal ticks
        while True:
            await asyncio.sleep(0.001)
            ticks += 1

    ticker = asyncio.create_task(tick())
    questions, answers = patio.channel('questions', capacity=1), patio.channel('answers')
    for n in range(3):
        await questions.send_async(n)
        print(await answers.receive_async())
    results = await asyncio.gather(*(ask(questions, answers, n) for n in range(10, 15)))
    print(sorted(results))
    questions.close()
    try:
        await asyncio.wait_for(patio.channel('silent').receive_async(), 0.05)
    except TimeoutError:
        print('nothing came, and the loop went on', ticks > 0)
    ticker.cancel()
    print([each async for each in patio.channel('rest')])
    try:
        await questions.send_async(1)
    except patio.ChannelClosedError as error:
        print(error)


async def ask(questions, answers, n):
    await questions.send_async(n)
    return await answers.receive_async()


asyncio.run(main())
