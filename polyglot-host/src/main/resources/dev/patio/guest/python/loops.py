# How asyncio awaits what the space does. The host evaluates this as an internal source; patio.py calls what it gives.
#
# A loop that waits for nothing but the space and its timers sleeps in the host, as a blocking call does. One that waits for
# descriptors or signals, too, sleeps in its selector, and a thread of the program wakes it.


def define(host):

    class Inbox:
        """What one loop awaits: a future for each number that the host gave."""

        __slots__ = ('__weakref__', '__dict__')

        def __init__(self, loop):
            self.futures = {}
            host['inbox'](self)
            selector = getattr(loop, '_selector', None)
            if selector is not None and hasattr(loop, '_write_to_self'):
                self.wake_loop = loop._write_to_self
                self.sleep_here(loop, selector)
            else:
                self.wake_loop = lambda: loop.call_soon_threadsafe(self.take, 0)
                self.ring(True)

        def sleep_here(self, loop, selector):
            """Takes the place of what the loop sleeps in and of what wakes it."""
            select = selector.select
            elsewhere = False

            def sleep(timeout=None):
                nonlocal elsewhere
                alone = len(selector.get_map()) <= 1 and not getattr(loop, '_signal_handlers', None)
                if elsewhere == alone:
                    elsewhere = not alone
                    self.ring(elsewhere)
                if alone:
                    self.take(timeout)
                    return ()
                # what woke the loop may have been read already, together with what had woken it before
                events = select(0 if self.take(0) else timeout)
                self.take(0)
                return events

            selector.select = sleep
            loop._write_to_self = lambda: host['wake'](self)

        def take(self, timeout):
            """Sets the futures of what is done, for which it waits if nothing is; whether there was anything."""
            numbers = host['take'](self, timeout)
            for number in numbers:
                future = self.futures.pop(number, None)
                if future is not None and not future.done():
                    future.set_result(None)
            return bool(numbers)

        def ring(self, whether):
            """Whether the program's thread for this wakes the loop."""
            if whether and not listeners:
                import threading
                listeners.append(threading.Thread(target=listen, name='patio listens', daemon=True))
                listeners[0].start()
            host['ringing'](self, whether)

    listeners = []

    def listen():
        while True:
            try:
                host['next_bell']().wake_loop()
            except RuntimeError:
                pass  # the loop is closed, and nobody awaits any more

    async def awaited(begin, *arguments):
        import asyncio
        loop = asyncio.get_running_loop()
        inbox = getattr(loop, '_patio', None)
        if inbox is None:
            inbox = loop._patio = Inbox(loop)
        number = host[begin](inbox, *arguments)
        if number > 0:
            future = inbox.futures[number] = loop.create_future()
            try:
                await future
            except BaseException:
                inbox.futures.pop(number, None)
                host['give_up'](inbox, number)
                raise
        return host['result'](inbox, number)

    return awaited


define
