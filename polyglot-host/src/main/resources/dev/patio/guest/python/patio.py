# The module patio. The host evaluates this as an internal source when a program first imports it, calls what it gives
# with the functions of dev.patio.guest.python.shared.PythonSpace and what values.py, loops.py and pats.py give, and makes
# the names that come back the module's; what comes with them is for start.py.


def define(host, define_values, define_awaited, define_pats):
    import builtins
    import sys

    values = define_values(host)
    awaited = define_awaited(host)

    class PatioError(Exception):
        """What went wrong in the shared space."""

    class NotShareableError(PatioError, TypeError):
        """A value has no frozen form; the message says where in it and why."""

    class NeverExportedError(PatioError, LookupError):
        """Nobody who could export the name is left."""

    class ChannelClosedError(PatioError):
        """The channel is closed, or nobody is left at its other side."""

    class TimeoutError(PatioError, builtins.TimeoutError):
        """The time that was given is over."""

    class DeadlockError(PatioError):
        """All programs wait for each other."""

    # --- values

    def freeze(value):
        """Gives the frozen form of a value: the same object for one that is frozen."""
        return host['freeze'](value)

    def thaw(value):
        """Gives a copy that can be changed, of the types that were frozen."""
        return host['thaw'](value)

    def is_frozen(value):
        """Whether it is shown from the shared space."""
        return host['is_frozen'](value)

    # --- exports

    def export(name, value):
        """Puts the frozen form of a value under a name, and gives the number of the version, from 1."""
        return host['export'](name, value)

    def import_(name, timeout=None, *, as_=None):
        """Gives the value under a name. Waits until somebody exports it, at most timeout seconds."""
        value = host['import_'](name, timeout)
        return value if as_ is None else values['as_class'](value, as_)

    class Export(tuple):
        """An export as exports() tells it."""

        __slots__ = ()
        name = property(lambda self: self[0])
        version = property(lambda self: self[1])
        type = property(lambda self: self[2])
        bytes = property(lambda self: self[3])
        owner = property(lambda self: self[4])

        def __repr__(self):
            return (f'Export(name={self.name!r}, version={self.version}, type={self.type!r}, bytes={self.bytes}, '
                    f'owner={self.owner!r})')

    def exports():
        """Lists what is exported now."""
        return [Export(each) for each in host['exports']()]

    def retract(name):
        """Takes an export back; whether there was one. Watches of it end."""
        return host['retract'](name)

    class Watch:
        """Iterates over the values of an export, from the current one on, none left out."""

        __slots__ = ('__weakref__', '__dict__')

        def __iter__(self):
            return self

        def __next__(self):
            try:
                return host['watch_next'](self)
            except (ChannelClosedError, NeverExportedError):
                raise StopIteration from None

    def watch(name):
        """Iterates over the values of an export, from the current one on, none left out, until it is retracted."""
        return host['watch'](Watch(), name)

    # --- channels

    class Channel:
        """A bounded queue of frozen values between programs. Get one with channel()."""

        __slots__ = ('__weakref__', 'name')

        def send(self, value, timeout=None):
            """Sends a value. Waits for room, at most timeout seconds."""
            host['send'](self, value, timeout)

        def receive(self, timeout=None):
            """Gives the next value. Waits for one, at most timeout seconds."""
            return host['receive'](self, timeout)

        def try_send(self, value):
            """Sends a value if there is room now; whether it did."""
            return host['try_send'](self, value)

        def try_receive(self, default=None):
            """Gives the next value if there is one now."""
            return host['try_receive'](self, default)

        async def send_async(self, value):
            """As send, for asyncio."""
            await awaited('begin_send', self, value)

        async def receive_async(self):
            """As receive, for asyncio."""
            return await awaited('begin_receive', self)

        def close(self):
            """Closes it for everybody. What is in it is still received."""
            host['close'](self)

        @property
        def capacity(self):
            """How many values it holds."""
            return host['capacity'](self)

        @property
        def max_bytes(self):
            """How big a value may be, or None."""
            return host['max_bytes'](self)

        def __iter__(self):
            return self

        def __next__(self):
            try:
                return host['receive'](self, None)
            except ChannelClosedError:
                raise StopIteration from None

        def __aiter__(self):
            return self

        async def __anext__(self):
            try:
                return await self.receive_async()
            except ChannelClosedError:
                raise StopAsyncIteration from None

        def __enter__(self):
            return self

        def __exit__(self, *error):
            self.close()

        def __repr__(self):
            return f'<patio.Channel {self.name!r}>'

    def handle(name):
        made = Channel()
        made.name = name
        return made

    def channel(name=None, capacity=None, max_bytes=None):
        """Opens the channel of a name, or a new one without; the first to open it says how much it holds (64)."""
        return host['channel'](name, capacity, max_bytes)

    def select(*channels, timeout=None):
        """Gives (channel, value) of the first that has something. Waits for it, at most timeout seconds."""
        return host['select'](channels, timeout)

    def where():
        frame = sys._getframe()
        while frame is not None and frame.f_code.co_filename.startswith('<patio>'):
            frame = frame.f_back
        return '' if frame is None else f'{frame.f_code.co_filename.rpartition("/")[2]}:{frame.f_lineno}'

    programs = define_pats(host, PatioError, awaited)
    makers = *(values[name] for name in ('describe', 'scalar', 'record_class', 'rebuild')), handle
    host['bind']((*makers, programs['handle'], programs['failure'], where), {
        'NOT_SHAREABLE': NotShareableError,
        'NEVER_EXPORTED': NeverExportedError,
        'CLOSED': ChannelClosedError,
        'TIMEOUT': TimeoutError,
        'DEADLOCK': DeadlockError,
        'ENDED': PatioError,
        'FULL': PatioError,
        'MISUSE': PatioError,
    })
    public = (
        PatioError, NotShareableError, NeverExportedError, ChannelClosedError, TimeoutError, DeadlockError,
        values['Record'], Channel, Watch, freeze, thaw, is_frozen, export, import_, exports, retract, watch, channel, select,
        *programs['names'])
    names = {each.__name__: each for each in public}
    everything = names | {'_unpickled_record': values['unpickled_record']}
    for name, each in everything.items():
        each.__module__ = 'patio'
        each.__qualname__ = name
    module = everything | {'__all__': sorted(names), '__doc__': 'What this program shares with the others of its session.'}
    return module, programs['call'], programs['failed']


define
