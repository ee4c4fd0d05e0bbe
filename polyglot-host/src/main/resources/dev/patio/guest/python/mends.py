# Modules of Python's library that need a mend to do here what they do with CPython. Each is mended after its import.
import os
import sys
import zipimport
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import SourceLoader

ZONES = ('/usr/share/zoneinfo', '/usr/lib/zoneinfo', '/usr/share/lib/zoneinfo', '/etc/zoneinfo')

host = None  # what it gives: parts that few programs need, and what this one may do


class Mender:
    """The first finder: what the others find, with the mend to follow."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name in GIVEN:
            return ModuleSpec(name, Given, origin='built-in')
        if name == '_bz2' and not host.native:
            raise ModuleNotFoundError('bz2 is native code, which this program may not use', name=name)
        if name == '_crypt':
            raise ModuleNotFoundError('crypt is not supported', name=name)
        mend = MENDS.pop(name, None)
        if mend is None:
            return None
        for finder in sys.meta_path:
            if finder is not Mender and (spec := finder.find_spec(name, path, target)) is not None:
                if isinstance(spec.loader, type):
                    spec.loader = Once(spec.loader)
                follow(spec.loader, mend)
                return spec
        return None


class Once:
    """Loads one module by a loader that is none of a module's own, as that of built-in ones."""

    def __init__(self, loader):
        self.loader = loader

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        self.loader.exec_module(module)
        module.__loader__ = module.__spec__.loader = self.loader


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


def mend_select(module):
    vars(module).update(host.poll())


def mend_selectors(module):
    module.DefaultSelector = module.SelectSelector  # on which poll stands here


def mend_tzpath(module):
    if not module.TZPATH and 'PYTHONTZPATH' not in os.environ:
        module.reset_tzpath(ZONES)  # python3 knows them since its build


class Given:
    """Loads a module that the host gives."""

    @staticmethod
    def create_module(spec):
        return None

    @staticmethod
    def exec_module(module):
        vars(module).update(GIVEN[module.__name__]())


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
    sys.modules.pop('pwd', None)


GIVEN = {
    '_except_star': lambda: host.except_star(),
    '_lsprof': lambda: host.profiler(),
    'grp': lambda: host.accounts()['grp'],
    'pwd': lambda: host.accounts()['pwd'],
}
MENDS = {
    'hashlib': mend_hashlib,
    'select': mend_select,
    'selectors': mend_selectors,
    'socket': mend_socket,
    'zoneinfo._tzpath': mend_tzpath,
}
mend
