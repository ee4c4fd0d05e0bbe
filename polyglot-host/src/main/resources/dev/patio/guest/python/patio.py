# The module patio. The host evaluates this as an internal source when a program first imports it, calls what it gives
# with the functions of dev.patio.guest.python.shared.PythonSpace and what pats.py gives, and makes the names that come
# back the module's; what comes with them is for start.py.
# It imports nothing that takes long: an object of a library's class can only be there when the program imported that.


def define(host, define_pats):
    import _thread
    import builtins
    import sys

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

    class Record:
        """An object that another program froze: its class's name and its fields, as attributes or by record['name']."""

        __match_args__ = __fields__ = ()

        def __getitem__(self, name):
            if name not in self.__fields__:
                raise KeyError(name)
            return getattr(self, name)

        def __setattr__(self, name, value):
            raise TypeError(f'{type(self).__name__!r} is frozen: its attribute {name!r} cannot be assigned')

        def __delattr__(self, name):
            raise TypeError(f'{type(self).__name__!r} is frozen: its attribute {name!r} cannot be deleted')

        def __repr__(self):
            fields = ', '.join(
                f'{name}={value!r}' if name in self.__match_args__ else f'**{{{name!r}: {value!r}}}'
                for name, value in fields_of(self).items())
            return f'{type(self).__name__}({fields})'

        def __eq__(self, other):
            if not isinstance(other, Record):
                return NotImplemented
            return key(self) == key(other)

        def __hash__(self):
            return hash(key(self))

        def __reduce__(self):
            return unpickled_record, (type(self).__name__, fields_of(self))

    def fields_of(record):
        return {name: getattr(record, name) for name in record.__fields__}

    def key(record):
        fields = fields_of(record)
        return type(record).__name__, tuple(fields), tuple(fields.values())

    record_classes = {}

    def record_class(name, fields):
        cls = record_classes.get((name, fields))
        if cls is None:
            cls = type(name or 'Record', (Record,), {
                '__fields__': fields,
                '__match_args__': tuple(field for field in fields if field.isidentifier()),
                '__module__': 'patio'})
            record_classes[name, fields] = cls
        return cls

    known = {}  # the classes whose objects this program froze, by their names

    def rebuild(name, fields, values):
        cls = known.get(name) or getattr(main_module(), name, None) if name else None
        if cls is None:
            return type(sys.implementation)(**dict(zip(fields, values)))
        return build(cls, dict(zip(fields, values)))

    def build(cls, values):
        if is_dataclass(cls):
            made = cls.__new__(cls)
            for name, value in values.items():
                object.__setattr__(made, name, value)
            return made
        if issubclass(cls, tuple):
            return cls(**values)
        made = cls.__new__(cls)
        made.__dict__.update(values)
        return made

    def is_dataclass(cls):
        return hasattr(cls, '__dataclass_fields__')

    def main_module():
        return sys.modules['__main__']

    def as_class(value, cls):
        """The record as an object of a class that this program knows."""
        if not isinstance(value, Record):
            raise TypeError(f'only a record can be seen as a {cls.__name__}, not a {type(value).__name__}')
        return build(cls, fields_of(value))

    def of(value, module, *names):
        """Whether it is an instance of one of the classes of a module of the library."""
        loaded = sys.modules.get(module)
        return loaded is not None and isinstance(value, tuple(getattr(loaded, name) for name in names))

    def describe(value):
        if of(value, 'enum', 'Enum'):
            return 'no', f'an enum member ({value}) has no frozen form: share its value'
        if is_dataclass(type(value)):
            return recorded(value, {name: getattr(value, name) for name in type(value).__dataclass_fields__})
        if isinstance(value, tuple):
            if hasattr(value, '_fields'):
                return recorded(value, dict(zip(value._fields, value)))
            return 'list', list(value)
        if of(value, 'datetime', 'date', 'time', 'timedelta'):
            return describe_time(value, sys.modules['datetime'])
        if of(value, 'decimal', 'Decimal'):
            if not value.is_finite():
                return 'no', f'the decimal {value} has no frozen form'
            return 'decimal', str(value)
        if isinstance(value, range) or of(value, 'collections', 'deque'):
            return 'list', list(value)
        if isinstance(value, memoryview) or of(value, 'array', 'array'):
            return describe_elements(value)
        if of(value, 'collections.abc', 'Mapping'):
            return 'map', dict(value)
        if isinstance(value, type) or callable(value):
            return 'no', f'{article(value)} has no frozen form'
        if host['is_buffer'](value):
            return 'value', memoryview(value)
        if type(value).__module__ in ('builtins', '_thread', 'threading', '_io', 'socket'):
            return 'no', f'{article(value)} has no frozen form'
        if hasattr(value, '__dict__') and type(value).__reduce_ex__ is object.__reduce_ex__:
            return recorded(value, vars(value))
        return 'no', f'{article(value)} has no frozen form'

    def describe_elements(value):
        """An array whose elements are not numbers of a kind that the space has."""
        try:
            elements = value.tolist()
        except NotImplementedError:
            return 'no', f'{article(value)} of format {value.format!r} has no frozen form'
        return ('list' if isinstance(elements, list) else 'value'), elements

    def describe_time(value, datetime):
        if isinstance(value, datetime.datetime):
            if value.tzinfo is None:
                return 'datetime', value.isoformat()
            return 'instant', value.astimezone(datetime.timezone.utc).replace(tzinfo=None).isoformat() + 'Z'
        if isinstance(value, datetime.date):
            return 'date', value.isoformat()
        if isinstance(value, datetime.time):
            if value.tzinfo is not None:
                return 'no', 'a time of day with a time zone has no frozen form'
            return 'time', value.isoformat()
        micros = value // datetime.timedelta(microseconds=1)
        sign = '-' if micros < 0 else ''
        return 'duration', f'PT{sign}{abs(micros) // 10 ** 6}.{abs(micros) % 10 ** 6:06}S'

    def recorded(value, fields):
        known[type(value).__name__] = type(value)
        return 'record', type(value).__name__, tuple(fields), tuple(fields.values())

    def article(value):
        if isinstance(value, type):
            return f'the class {value.__qualname__}'
        cls = type(value)
        name = cls.__qualname__
        if cls.__module__ == '_thread':
            name = 'threading.' + {'lock': 'Lock', 'LockType': 'Lock'}.get(name, name)
        elif cls.__module__ == '_io':
            name = f'io.{name}'
        elif cls.__module__ not in ('builtins', '__main__'):
            name = f'{cls.__module__}.{name}'
        return f'{"an" if name[0].lower() in "aeiou" else "a"} {name}'

    def scalar(kind, text):
        import datetime
        import decimal
        if kind == 'BigDecimal':
            return decimal.Decimal(text)
        if kind == 'Instant':
            return datetime.datetime.fromisoformat(text.removesuffix('Z')[:26]).replace(tzinfo=datetime.timezone.utc)
        if kind == 'LocalDate':
            return datetime.date.fromisoformat(text)
        if kind == 'LocalTime':
            return datetime.time.fromisoformat(text[:15])
        if kind == 'LocalDateTime':
            return datetime.datetime.fromisoformat(text[:26])
        return datetime.timedelta(microseconds=micros(text))

    def micros(text):
        import decimal
        # such as PT-1H-2M-3.5S: each part has its own sign
        parts = {}
        number = ''
        for character in text.removeprefix('PT'):
            if character.isalpha():
                parts[character] = decimal.Decimal(number)
                number = ''
            else:
                number += character
        seconds = parts.get('H', 0) * 3600 + parts.get('M', 0) * 60 + parts.get('S', 0)
        return int(seconds * 10 ** 6)

    # --- exports

    def export(name, value):
        """Puts the frozen form of a value under a name, and gives the number of the version, from 1."""
        return host['export'](name, value)

    def import_(name, timeout=None, *, as_=None):
        """Gives the value under a name. Waits until somebody exports it, at most timeout seconds."""
        value = host['import_'](name, timeout)
        return value if as_ is None else as_class(value, as_)

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
            await awaited(host['begin_send'](self, value))

        async def receive_async(self):
            """As receive, for asyncio."""
            return await awaited(host['begin_receive'](self))

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

    # --- asyncio: one thread a program hears which waits are done, and tells the loops

    loops = {}
    early = set()
    listeners = []
    told = _thread.allocate_lock()

    async def awaited(number):
        import asyncio
        loop = asyncio.get_running_loop()
        tell_when_still(loop)
        future = loop.create_future()
        with told:
            if not listeners:
                listen_from_now_on()
            loops[number] = (loop, future)
            if number in early:
                tell(number)
        try:
            await future
        except BaseException:
            host['give_up'](number)
            with told:
                loops.pop(number, None)
                early.discard(number)
            raise
        return host['result'](number)

    def tell_when_still(loop):
        """Has the session know when the loop waits for nothing but the space: no timer, no descriptor, no signal."""
        selector = getattr(loop, '_selector', None)
        if selector is None or 'select' in vars(selector):
            return
        wait = selector.select

        def select(timeout=None):
            if timeout is not None or len(selector.get_map()) > 1 or loop._signal_handlers:
                return wait(timeout)
            host['waits_in_loop'](True)
            try:
                return wait(timeout)
            finally:
                host['waits_in_loop'](False)

        selector.select = select

    def listen_from_now_on():
        import threading
        thread = threading.Thread(target=listen, name='patio listens', daemon=True)
        listeners.append(thread)
        thread.start()

    def listen():
        while True:
            number = host['next_done']()
            with told:
                tell(number)

    def tell(number):
        loop, future = loops.pop(number, (None, None))
        if loop is None:
            early.add(number)
            return
        early.discard(number)
        try:
            loop.call_soon_threadsafe(lambda: future.done() or future.set_result(None))
        except RuntimeError:
            pass  # the loop is closed, and nobody awaits any more

    def unpickled_record(name, fields):
        cls = record_class(name, tuple(fields))
        made = cls.__new__(cls)
        for field, value in fields.items():
            object.__setattr__(made, field, value)
        return made

    def where():
        frame = sys._getframe()
        while frame is not None and frame.f_code.co_filename.startswith('<patio>'):
            frame = frame.f_back
        return '' if frame is None else f'{frame.f_code.co_filename.rpartition("/")[2]}:{frame.f_lineno}'

    programs = define_pats(host, PatioError, awaited)
    host['bind']((describe, scalar, record_class, rebuild, handle, programs['handle'], programs['failure'], where), {
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
        PatioError, NotShareableError, NeverExportedError, ChannelClosedError, TimeoutError, DeadlockError, Record,
        Channel, Watch, freeze, thaw, is_frozen, export, import_, exports, retract, watch, channel, select,
        *programs['names'])
    names = {each.__name__: each for each in public}
    everything = names | {'_unpickled_record': unpickled_record}
    for name, each in everything.items():
        each.__module__ = 'patio'
        each.__qualname__ = name
    module = everything | {'__all__': sorted(names), '__doc__': 'What this program shares with the others of its session.'}
    return module, programs['call'], programs['failed']


define
