# What a program wrote to files that it never closes is written out at its end, as python3 does when it frees them.
import _io
import _thread
import builtins
import io
import weakref

MANY = 128
READING = ('r', 'rb')

recent = []
older = []
settling = _thread.allocate_lock()
original_open = _io.open


class Open:
    """Not a function, which would become a method in the body of a class."""
    __slots__ = ()
    __module__ = '_io'
    __name__ = __qualname__ = 'open'
    __doc__ = original_open.__doc__
    __self__ = _io

    def __call__(self, file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True,
                 opener=None):
        if mode in READING:
            flush_recent()
        opened = original_open(file, mode, buffering, encoding, errors, newline, closefd, opener)
        if buffering and mode not in READING:
            recent.append(opened)
            if len(recent) > MANY:
                settle()
        return opened

    def __repr__(self):
        return '<built-in function open>'

    def __reduce__(self):
        return 'open'


def settle():
    """Lets go of files, so that a program that drops many of them does not keep them all."""
    if not settling.acquire(False):
        return
    try:
        batch = recent[:MANY]
        del recent[:MANY]
        older[:] = [file for file in older if (known := file()) is not None and not known.closed]
        for file in batch:
            if not file.closed:
                flush(file)
                older.append(weakref.ref(file))
    finally:
        settling.release()


def flush(file):
    try:
        if not file.closed:
            file.flush()
    except BaseException:
        pass  # as in python3, nobody is there to hear of it


def flush_recent():
    """For a program that reads what it has written by open(name, 'w').write(text)."""
    for file in recent:
        flush(file)


def flush_all():
    for file in older:
        if (known := file()) is not None:
            flush(known)
    flush_recent()


builtins.open = io.open = _io.open = Open()
flush_all
