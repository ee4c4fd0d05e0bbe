import asyncio


async def main():
    child = await asyncio.create_subprocess_exec(
        "cat", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    out, err = await child.communicate(b"through the cat")
    print(out, err, child.returncode)
    child = await asyncio.create_subprocess_shell("exit 4")
    print(await child.wait())


asyncio.run(main())
