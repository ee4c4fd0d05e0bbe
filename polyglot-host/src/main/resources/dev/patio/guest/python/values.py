# What the module patio knows of objects that the host does not: how they are frozen, and made again. The host evaluates this
# as an internal source; patio.py calls what it gives.
# It imports nothing that takes long: an object of a library's class can only be there when the program imported that.


def define(host):
    import sys

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

    def unpickled_record(name, fields):
        cls = record_class(name, tuple(fields))
        made = cls.__new__(cls)
        for field, value in fields.items():
            object.__setattr__(made, field, value)
        return made

    return {
        'Record': Record,
        'as_class': as_class,
        'describe': describe,
        'scalar': scalar,
        'record_class': record_class,
        'rebuild': rebuild,
        'unpickled_record': unpickled_record,
    }


define
