# hashlib's BLAKE2 of any size, with key, salt and person: GraalPy's own has the full size only.


def define(host):
    class Blake2:
        __slots__ = ('state', 'digest_size')

        def __init__(self, data=b'', /, *, digest_size=None, key=b'', salt=b'', person=b'', fanout=1, depth=1,
                     leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
            if digest_size is None:
                digest_size = self.MAX_DIGEST_SIZE
            if not 1 <= digest_size <= self.MAX_DIGEST_SIZE:
                raise ValueError(f'digest_size must be between 1 and {self.MAX_DIGEST_SIZE} bytes')
            key = limited('key', key, self.MAX_KEY_SIZE)
            salt = limited('salt', salt, self.SALT_SIZE)
            person = limited('person', person, self.PERSON_SIZE)
            if (fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node) != (1, 1, 0, 0, 0, 0, False):
                raise NotImplementedError(f'{self.name}: tree hashing is not supported; leave out fanout, depth, '
                                          'leaf_size, node_offset, node_depth, inner_size and last_node')
            self.digest_size = digest_size
            self.state = getattr(host, self.name)(
                key, digest_size, salt and salt.ljust(self.SALT_SIZE, b'\0'),
                person and person.ljust(self.PERSON_SIZE, b'\0'))
            self.update(data)

        def update(self, data, /):
            """Update this hash object's state with the provided bytes-like object."""
            if isinstance(data, str):
                raise TypeError('Strings must be encoded before hashing')
            host.update(self.state, bytes_of(data))

        def digest(self):
            """Return the digest value as a bytes object."""
            return bytes.fromhex(self.hexdigest())

        def hexdigest(self):
            """Return the digest value as a string of hexadecimal digits."""
            return host.hexdigest(self.state)

        def copy(self):
            """Return a copy of the hash object."""
            made = object.__new__(type(self))
            made.state, made.digest_size = host.copy(self.state), self.digest_size
            return made

    def limited(what, value, limit):
        value = bytes_of(value, f"a bytes-like object is required, not '{type(value).__name__}'")
        if len(value) > limit:
            raise ValueError(f'maximum {what} length is {limit} bytes')
        return value

    def bytes_of(data, refusal='object supporting the buffer API required'):
        try:
            return bytes(memoryview(data))
        except TypeError:
            raise TypeError(refusal) from None

    def made(name, size, block, salt):
        return type(name, (Blake2,), {
            '__slots__': (), '__module__': '_blake2', '__doc__': f'Return a new BLAKE{name[5:]} hash object.',
            'name': name, 'block_size': block, 'MAX_DIGEST_SIZE': size, 'MAX_KEY_SIZE': size, 'SALT_SIZE': salt,
            'PERSON_SIZE': salt})

    return made('blake2b', 64, 128, 16), made('blake2s', 32, 64, 8)


define
