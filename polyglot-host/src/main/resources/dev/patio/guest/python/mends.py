# Modules of Python's library that need a mend to do here what they do with CPython. Each is mended after its import.
import sys


class Mender:
    """The first finder: what the others find, with the mend to follow."""

    @staticmethod
    def find_spec(name, path=None, target=None):
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


MENDS = {'socket': mend_socket}
sys.meta_path.insert(0, Mender)
