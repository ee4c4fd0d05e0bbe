# What GraalPy's posix module lacks and what follows from the rest of it.
import os
import posix
import time


def WIFSIGNALED(status):
    return status & 0x7f not in (0, 0x7f)


def WIFEXITED(status):
    return status & 0x7f == 0


def WEXITSTATUS(status):
    return status >> 8 & 0xff


def WTERMSIG(status):
    return status & 0x7f


def WIFSTOPPED(status):
    return status & 0xff == 0x7f


def WSTOPSIG(status):
    return status >> 8 & 0xff


def WCOREDUMP(status):
    return bool(status & 0x80)


def waitstatus_to_exitcode(status):
    if WIFEXITED(status):
        return WEXITSTATUS(status)
    if WIFSIGNALED(status):
        return -WTERMSIG(status)
    raise ValueError(f'invalid wait status: {status!r}')


def elsewhere(fd, offset, call, argument):
    """Calls it at another place of the file, which stays where it is."""
    place = os.lseek(fd, 0, os.SEEK_CUR)
    try:
        os.lseek(fd, offset, os.SEEK_SET)
        return call(fd, argument)
    finally:
        os.lseek(fd, place, os.SEEK_SET)


def pread(fd, length, offset, /):
    return elsewhere(fd, offset, os.read, length)


def pwrite(fd, data, offset, /):
    return elsewhere(fd, offset, os.write, data)


def closerange(fd_low, fd_high, /):
    for fd in range(fd_low, min(fd_high, 65536)):
        try:
            os.close(fd)
        except OSError:
            pass


def getrandom(size, flags=0):
    return os.urandom(size)


def sched_getaffinity(pid, /):
    return set(range(os.cpu_count()))


def sched_yield():
    time.sleep(0)


def readv(fd, buffers, /):
    total = 0
    for buffer in buffers:
        view = memoryview(buffer).cast('B')
        found = os.read(fd, len(view))
        view[:len(found)] = found
        total += len(found)
        if len(found) < len(view):
            break
    return total


def writev(fd, buffers, /):
    return os.write(fd, b''.join(buffers))


def fdatasync(fd):
    os.fsync(fd)


def pipe2(flags, /):
    ends = os.pipe()
    for end in ends:
        os.set_inheritable(end, not flags & os.O_CLOEXEC)
        os.set_blocking(end, not flags & os.O_NONBLOCK)
    return ends


def getresuid():
    return os.getuid(), os.geteuid(), os.geteuid()


def getresgid():
    return os.getgid(), os.getegid(), os.getegid()


def major(device, /):
    return device >> 8 & 0xfff | device >> 32 & 0xfffff000


def minor(device, /):
    return device & 0xff | device >> 12 & 0xffffff00


def makedev(major, minor, /):
    return (major & 0xfff) << 8 | (major & 0xfffff000) << 32 | minor & 0xff | (minor & 0xffffff00) << 12


def device_encoding(fd):
    return 'UTF-8' if os.isatty(fd) else None


def times():
    from collections import namedtuple
    result = namedtuple('times_result', 'user system children_user children_system elapsed', module='posix')
    return result(time.process_time(), 0.0, 0.0, 0.0, time.monotonic())


for function in (WIFSIGNALED, WIFEXITED, WEXITSTATUS, WTERMSIG, WIFSTOPPED, WSTOPSIG, WCOREDUMP, waitstatus_to_exitcode,
                 pread, pwrite, closerange, getrandom, sched_getaffinity, sched_yield, readv, writev, fdatasync, pipe2,
                 getresuid, getresgid, major, minor, makedev, device_encoding, times):
    function.__module__ = 'posix'
    for module in (posix, os):
        setattr(module, function.__name__, function)
