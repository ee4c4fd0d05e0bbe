import patio


class Refused(ValueError):
    pass


def square(x):
    return x * x


async def later(**_):
    return 'later'


def refuses(what):
    raise Refused(f'not {what}')


def gives_a_lock():
    import threading
    return [threading.Lock()]


def who():
    return patio.me()


class Group:
    @staticmethod
    def within(a, b):
        return [a, b]
