# Modules of Python's library that need a mend to do here what they do with CPython. Each is mended after its import.
import sys
import zipimport
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import SourceLoader

host = None  # what it gives: parts that few programs need, and what this one may do


class Mender:
    """The first finder: what the others find, with the mend to follow."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name in GIVEN:
            return ModuleSpec(name, Given, origin='built-in')
        if name == '_bz2' and not host.native:
            raise ModuleNotFoundError('bz2 is native code, which this program may not use', name=name)
        mend = MENDS.pop(name, None)
        if mend is None:
            return None
        for finder in sys.meta_path:
            if finder is not Mender and (spec := finder.find_spec(name, path, target)) is not None:
                follow(spec.loader, mend)
                return spec
        return None


def follow(loader, mend):
    def exec_module(module):
        del loader.exec_module
        loader.exec_module(module)
        mend(module)

    loader.exec_module = exec_module


def mend_socket(module):
    plain = module.socket.__base__
    module.MSG_WAITALL = 0x100

    class Sockets:
        def recv(self, bufsize, flags=0, /):
            if not flags & module.MSG_WAITALL:
                return plain.recv(self, bufsize, flags)
            parts = []
            while bufsize > 0 and (part := plain.recv(self, bufsize, flags & ~module.MSG_WAITALL)):
                parts.append(part)
                bufsize -= len(part)
            return b''.join(parts)

        def bind(self, address, /):
            if self.type == module.SOCK_STREAM and isinstance(address, tuple) and len(address) > 1 and address[1] == 0:
                # GraalPy chooses a port no sooner than it listens, but a program asks for it right away
                probe = plain(self.family, self.type)
                try:
                    probe.bind(address)
                    probe.listen()
                    address = (address[0], probe.getsockname()[1], *address[2:])
                finally:
                    probe.close()
            plain.bind(self, address)

    for function in (Sockets.recv, Sockets.bind):
        function.__qualname__ = 'socket.' + function.__name__
        setattr(module.socket, function.__name__, function)


def mend_hashlib(module):
    for made in host.blake2():
        setattr(module, made.__name__, made)
        vars(module)['__builtin_constructor_cache'][made.__name__] = made


class Given:
    """Loads a module that the host gives."""

    @staticmethod
    def create_module(spec):
        return None

    @staticmethod
    def exec_module(module):
        vars(module).update(getattr(host, GIVEN[module.__name__])())


def compiled(data, path, optimize=-1):
    """The code of a module."""
    if has_except_star(data):
        import _except_star
        return _except_star.compiled(data, path, optimize)
    return compile(data, path, 'exec', dont_inherit=True, optimize=optimize)


def has_except_star(data):
    """Whether a line seems to begin with it. In a text it is nothing: the rewriter's own `ast` has it there."""
    signs = ('except*', 'except *') if isinstance(data, str) else (b'except*', b'except *')
    return (any(sign in data for sign in signs)
            and any(line.lstrip().startswith(signs) for line in data.splitlines()))


def source_to_code(self, data, path, *, _optimization=-1):
    return compiled(data, path, _optimization)


def compile_zipped(path, data):
    return compiled(zipimport._normalize_line_endings(data), path)


def mend(calls):
    global host
    host = calls
    SourceLoader.source_to_code = source_to_code
    zipimport._compile_source = compile_zipped
    sys.meta_path.insert(0, Mender)


GIVEN = {'_except_star': 'except_star', 'grp': 'grp'}
MENDS = {'socket': mend_socket, 'hashlib': mend_hashlib}
mend
