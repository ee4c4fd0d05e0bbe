import asyncio
import sys
import traceback


def show(error):
    return f"{type(error).__name__}({error}; {', '.join(show(each) for each in getattr(error, 'exceptions', ()))})"


def kinds(number):
    try:
        if number == 0:
            raise ExceptionGroup("g", [ValueError(1), KeyError(2), ExceptionGroup("h", [ValueError(3), OSError(4)])])
        if number == 1:
            raise ValueError("naked")
        if number == 2:
            return "returned"
        if number == 3:
            raise ExceptionGroup("t", [TypeError(5)])
        if number == 4:
            raise KeyError("k")
    except* ValueError as error:
        print("values", show(error), error.__context__, sys.exception() is error)
        count = len(error.exceptions)
    except* (KeyError, OSError) as error:
        print("keys", show(error))
        raise
    else:
        print("else")
    finally:
        print("finally", number)
    try:
        print(error)
    except UnboundLocalError as unbound:
        print(type(unbound).__name__)
    return count if number < 2 else None


for number in range(6):
    try:
        print(kinds(number))
    except BaseException as error:
        traceback.print_exc(file=sys.stdout)
        print(repr(error.__context__), repr(error.__cause__))


def fails():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as error:
        raise RuntimeError("new")
    except* TypeError:
        1 / 0


try:
    fails()
except BaseException:
    traceback.print_exc(file=sys.stdout)


def generates():
    for number in range(3):
        try:
            if number == 1:
                continue
            raise ExceptionGroup("g", [ValueError(number)])
        except* ValueError as error:
            for inner in range(2):
                if inner:
                    break
            yield error.exceptions[0].args


print(list(generates()))


async def worker(number):
    await asyncio.sleep(0)
    raise (ValueError if number % 2 else KeyError)(number)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for number in range(2):
                group.create_task(worker(number))
    except* ValueError as group:
        await asyncio.sleep(0)
        print("values", [str(each) for each in group.exceptions])
    except* KeyError as group:
        print("keys", [str(each) for each in group.exceptions])


asyncio.run(main())


class Body:
    try:
        raise ValueError(1)
    except* ValueError as gone:
        kept = 3
    print(sorted(name for name in dir() if not name.startswith("__")))


for kind in ExceptionGroup, 5:
    try:
        try:
            raise ValueError(1)
        except* kind:
            pass
    except TypeError as error:
        print(error)
for again in "plain", "named", "other":
    try:
        try:
            raise ExceptionGroup("r", [ValueError(1), OSError(2), TypeError(3)])
        except* ValueError as error:
            if again == "plain":
                raise
            if again == "named":
                raise error
        except* OSError as error:
            raise KeyError(3) from error
    except BaseException:
        traceback.print_exc(file=sys.stdout)
print([name for name in globals() if name.startswith(".")])
raise ExceptionGroup("end", [ValueError(1)])
