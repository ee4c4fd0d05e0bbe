# For a program that may not use the network: sockets cannot be made, and say so as the system would.
import errno
import os

import _socket


class Denied(_socket.socket):
    __slots__ = ()

    def __init__(self, *arguments, **options):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


_socket.socket = _socket.SocketType = Denied
