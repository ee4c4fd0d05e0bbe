# The signals of one program: what it sets is its own, and only what is sent to it arrives. Stands in for the functions
# of GraalPy's _signal, which set handlers for the whole process.
import _signal
import _thread
import errno
import os
import posix
import sys

DEFAULT, IGNORED, HANDLED = 0, 1, 2
SIG_DFL, SIG_IGN = 0, 1
NSIG = 65
UNCATCHABLE = (9, 19)
HARMLESS_BY_DEFAULT = (17, 18, 23, 28)
NAMES = {
    1: 'HUP', 2: 'INT', 3: 'QUIT', 4: 'ILL', 5: 'TRAP', 6: 'ABRT', 7: 'BUS', 8: 'FPE', 9: 'KILL', 10: 'USR1',
    11: 'SEGV', 12: 'USR2', 13: 'PIPE', 14: 'ALRM', 15: 'TERM', 16: 'STKFLT', 17: 'CHLD', 18: 'CONT', 19: 'STOP',
    20: 'TSTP', 21: 'TTIN', 22: 'TTOU', 23: 'URG', 24: 'XCPU', 25: 'XFSZ', 26: 'VTALRM', 27: 'PROF', 28: 'WINCH',
    29: 'IO', 30: 'PWR', 31: 'SYS', 34: 'RTMIN', 64: 'RTMAX'}
TEXTS = {
    1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 4: 'Illegal instruction', 5: 'Trace/breakpoint trap', 6: 'Aborted',
    7: 'Bus error', 8: 'Floating point exception', 9: 'Killed', 10: 'User defined signal 1',
    11: 'Segmentation fault', 12: 'User defined signal 2', 13: 'Broken pipe', 14: 'Alarm clock', 15: 'Terminated',
    16: 'Stack fault', 17: 'Child exited', 18: 'Continued', 19: 'Stopped (signal)', 20: 'Stopped',
    21: 'Stopped (tty input)', 22: 'Stopped (tty output)', 23: 'Urgent I/O condition', 24: 'CPU time limit exceeded',
    25: 'File size limit exceeded', 26: 'Virtual timer expired', 27: 'Profiling timer expired', 28: 'Window changed',
    29: 'I/O possible', 30: 'Power failure', 31: 'Bad system call'}

host = None
main_thread = None
wakeup = -1
handlers = {number: SIG_DFL for number in range(1, NSIG)}


def install(signal_host):
    """Binds the module to its program. Called on the program's main thread."""
    global host, main_thread
    host = signal_host
    main_thread = _thread.get_ident()
    handlers[2] = _signal.default_int_handler
    handlers[13] = handlers[25] = SIG_IGN
    for number in (2, 13, 25):
        host.dispose(number, HANDLED if number == 2 else IGNORED)


def deliver(number, frame):
    """Runs on the main thread, between two of its instructions."""
    if wakeup >= 0:
        try:
            os.write(wakeup, bytes([number]))
        except OSError:
            pass  # a full pipe wakes its reader anyway
    handler = handlers[number]
    if callable(handler):
        handler(number, visible(frame))


def visible(frame):
    """GraalPy may hand over a frame of its own or of this file."""
    while frame is not None and frame.f_code.co_filename.startswith(('<patio>', '<frozen')):
        frame = frame.f_back
    return frame


def check(number):
    number = int(number)
    if not 0 < number < NSIG:
        raise ValueError('signal number out of range')
    return number


def signal(signalnum, handler, /):
    if _thread.get_ident() != main_thread:
        raise ValueError('signal only works in main thread of the main interpreter')
    number = check(signalnum)
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    if number in UNCATCHABLE:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    old = handlers[number]
    handlers[number] = handler
    host.dispose(number, HANDLED if callable(handler) else int(handler))
    return old


def getsignal(signalnum, /):
    return handlers[check(signalnum)]


def raise_signal(signalnum, /):
    send(check(signalnum), sys._getframe(1))


def send(number, frame):
    """A signal that the program sends to itself."""
    handler = handlers[number]
    if callable(handler) and number not in UNCATCHABLE:
        if _thread.get_ident() == main_thread:
            deliver(number, frame)
        else:
            host.send(number)
    elif handler == SIG_DFL and number not in HARMLESS_BY_DEFAULT:
        host.die(number)
        posix._exit(128 + number)


def kill(pid, signal, /):
    if pid == 0 or pid == os.getpid():
        if signal:
            send(check(signal), sys._getframe(1))
    else:
        sys.audit('os.kill', pid, signal)
        error = host.kill(pid, signal)
        if error:
            raise OSError(error, os.strerror(error))


def pthread_kill(thread_id, signalnum, /):
    if signalnum:
        send(check(signalnum), sys._getframe(1))


def alarm(seconds, /):
    left, _ = setitimer(0, seconds)
    return -int(-left // 1)


def setitimer(which, seconds, interval=0.0, /):
    if which != 0:
        raise _signal.ItimerError(errno.EINVAL, os.strerror(errno.EINVAL))
    if seconds < 0 or interval < 0:
        raise _signal.ItimerError(errno.EINVAL, os.strerror(errno.EINVAL))
    old = getitimer(which)
    host.set_timer(float(seconds), float(interval))
    return old


def getitimer(which, /):
    if which != 0:
        return 0.0, 0.0
    return host.timer_left(), host.timer_interval()


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    global wakeup
    if _thread.get_ident() != main_thread:
        raise ValueError('set_wakeup_fd only works in main thread of the main interpreter')
    old, wakeup = wakeup, fd
    return old


def pause():
    host.pause()


def strsignal(signalnum, /):
    number = check(signalnum)
    return TEXTS.get(number) or f'Real-time signal {number - 34}' if number in TEXTS or number >= 34 else None


def valid_signals():
    return {*range(1, 32), *range(34, NSIG)}


def siginterrupt(signalnum, flag, /):
    check(signalnum)


class itimer_error(OSError):
    pass


itimer_error.__name__ = itimer_error.__qualname__ = 'itimer_error'
itimer_error.__module__ = 'signal'


def replace():
    """Puts these functions in place of GraalPy's, before a program imports them."""
    for function in (signal, getsignal, raise_signal, alarm, setitimer, getitimer, set_wakeup_fd, pause, strsignal,
                     valid_signals, siginterrupt, pthread_kill):
        function.__module__ = '_signal'
        setattr(_signal, function.__name__, function)
    _signal.ItimerError = itimer_error
    _signal.NSIG = NSIG
    for number, name in NAMES.items():
        setattr(_signal, 'SIG' + name, number)
    _signal.SIGPOLL, _signal.SIGCLD = 29, 17
    _signal.ITIMER_REAL, _signal.ITIMER_VIRTUAL, _signal.ITIMER_PROF = 0, 1, 2
    _signal._patio_deliver = deliver
    kill.__module__ = 'posix'
    posix.kill = os.kill = kill


replace()
install
