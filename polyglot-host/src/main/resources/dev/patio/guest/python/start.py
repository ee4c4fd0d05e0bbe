# Runs a program as python3 does. The host evaluates this as an internal source, so its frames are seen in no
# traceback and by no sys._getframe; it keeps its names in a namespace of its own.
import os
import sys
from _frozen_importlib_external import SourceFileLoader


def start(launch):
    """Makes a context that was opened ahead of need that of one program, runs it and gives its exit status."""
    space = bind(launch)
    status = run(launch, space)
    status = finish() or status
    launch.flush_files()
    return status


def bind(launch):
    """Gives the part of the shared space that the program has."""
    launch.install_signals(launch.become_main_thread())
    if 'threading' in sys.modules:
        rename_main_thread(sys.modules['threading'])
    os.chdir(launch.directory)
    os.environ.clear()
    for variable in launch.environment.split('\0'):
        name, _, value = variable.partition('=')
        if name:
            os.environ[name] = value
    sys.argv[:] = launch.arguments.split('\0')
    sys.orig_argv[:] = [sys.executable, *sys.argv]
    enter_environment(os.environ.pop('PATIO_PYTHON', None))
    sys.path[:0] = split(launch.path)
    sys.dont_write_bytecode = launch.no_bytecode_files
    sys.excepthook = sys.__excepthook__ = excepthook
    launch.install_system(launch.system(), launch.terminals)
    space = SharedSpace(launch.patio)
    sys.meta_path.append(space)
    if launch.spawned:
        witnesses.append(space.failed)
    open_streams(launch.unbuffered, [digit == '1' for digit in launch.terminals])
    if launch.warnings:
        add_warnings(split(launch.warnings))
    return space


class SharedSpace:
    """Finds the module patio, which is made when it is first needed. A program's own of that name comes first."""

    def __init__(self, make):
        self.make = make
        self.made = None

    def parts(self):
        if self.made is None:
            self.made = self.make()
        return self.made

    def call(self, file, function, path):
        self.parts()[1](file, function, path)

    def failed(self, error):
        self.parts()[2](error)

    def find_spec(self, name, path=None, target=None):
        if name != 'patio':
            return None
        from importlib.machinery import ModuleSpec
        return ModuleSpec(name, self, origin='built-in')

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        vars(module).update(self.parts()[0])


def enter_environment(executable):
    """Enters the virtual environment that the program was started from, or that is activated."""
    if executable is not None:
        sys.executable = executable
        root = os.path.dirname(os.path.dirname(executable))
    else:
        root = os.environ.get('VIRTUAL_ENV')
    if not root or not os.path.isfile(os.path.join(root, 'pyvenv.cfg')):
        return
    import site
    sys.prefix = sys.exec_prefix = site.PREFIXES[0] = root
    library = os.path.join(root, 'lib')
    for version in sorted(os.listdir(library)) if os.path.isdir(library) else ():
        site.addsitedir(os.path.join(library, version, 'site-packages'))


def split(joined):
    return joined.split('\0') if joined else []


def add_warnings(filters):
    sys.warnoptions.extend(filters)
    import warnings
    warnings._processoptions(filters)


def run(launch, space):
    match launch.entry:
        case 'File':
            return inspected(launch, run_file(launch.text))
        case 'Module':
            return inspected(launch, run_module(launch.text))
        case 'Code':
            return inspected(launch, run_code(launch.text))
        case 'Function':
            return run_function(launch, space)
        case _:
            return run_input(launch)


def rename_main_thread(threading):
    """The thread that imported the module was the one that opened the context."""
    with threading._shutdown_locks_lock:
        threading._shutdown_locks.clear()
    threading._active.clear()
    threading._main_thread = threading._MainThread()


def open_streams(unbuffered, terminals):
    """Gives the streams the buffering and the error handlers that python3 chooses."""
    encoding, errors = stream_encoding()
    sys.stdin.reconfigure(encoding=encoding, errors=errors, newline='\n')
    sys.stdout.reconfigure(
        encoding=encoding, errors=errors, line_buffering=terminals[1] or unbuffered, write_through=unbuffered)
    sys.stderr.reconfigure(
        encoding=encoding, errors='backslashreplace', line_buffering=True, write_through=unbuffered)


def stream_encoding():
    encoding, _, errors = os.environ.get('PYTHONIOENCODING', '').partition(':')
    locale = os.environ.get('LC_ALL') or os.environ.get('LC_CTYPE') or os.environ.get('LANG') or 'C'
    lenient = locale in ('C', 'POSIX', 'C.UTF-8', 'C.utf8', 'UTF-8')
    return encoding or 'utf-8', errors or ('surrogateescape' if lenient and not encoding else 'strict')


def run_file(path):
    absolute = os.path.abspath(path)
    if os.path.isdir(path) or (not path.endswith('.py') and has_main(path)):
        sys.path.insert(0, absolute)
        return run_module('__main__', alter_argv=False)
    try:
        with open(path, 'rb') as file:
            source = file.read()
    except OSError as error:
        print(f"{sys.executable}: can't open file '{absolute}': [Errno {error.errno}] {error.strerror}",
              file=sys.stderr)
        return 2
    sys.path.insert(0, os.path.dirname(os.path.realpath(path)))
    return run_source(source, absolute, is_file=True)


def has_main(path):
    from zipimport import zipimporter, ZipImportError
    try:
        return zipimporter(path).find_spec('__main__') is not None
    except ZipImportError:
        return False


def run_source(source, name, is_file=False):
    main = sys.modules['__main__']
    if is_file:
        main.__file__ = name
        main.__cached__ = None
    return guarded(lambda: exec(code_of(source, name), main.__dict__))


def code_of(source, name):
    return SourceFileLoader('__main__', name).source_to_code(source, name, _optimization=sys.flags.optimize)


def run_code(text):
    sys.path.insert(0, '')
    return run_source(text, '<string>')


def run_function(launch, space):
    """Calls a function for the program that started this one."""
    return guarded(lambda: space.call(launch.text, launch.function, split(launch.imports)))


def inspected(launch, status):
    return prompt(True) if launch.inspect else status


def prompt(quiet):
    """The plain prompt; it runs in the program's own module."""
    import code
    if not quiet:
        print(f'Python {sys.version} on {sys.platform}\nType "help", "copyright", "credits" or "license" for more '
              'information.', file=sys.stderr)
    sys.ps1, sys.ps2 = getattr(sys, 'ps1', '>>> '), getattr(sys, 'ps2', '... ')
    console = code.InteractiveConsole(sys.modules['__main__'].__dict__, '<stdin>')
    if not sys.stdin.isatty():
        console.raw_input = read_line
    return guarded(lambda: console.interact(banner='', exitmsg=''))


def read_line(mark=''):
    flush(sys.stdout)
    sys.stderr.write(mark)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.removesuffix('\n')


def run_input(launch):
    sys.path.insert(0, '')
    if sys.stdin.isatty() or launch.inspect:
        return prompt(launch.quiet)
    return run_source(sys.stdin.buffer.read(), '<stdin>')


def run_module(name, alter_argv=True):
    if alter_argv:
        sys.path.insert(0, os.getcwd())
    import runpy
    return guarded(lambda: runpy._run_module_as_main(name, alter_argv))


def guarded(action):
    """Calls the program and gives its exit status."""
    try:
        action()
        return 0
    except SystemExit as end:
        return exit_status(end)
    except BaseException as error:
        report(error)
        return 130 if isinstance(error, KeyboardInterrupt) else 1


def exit_status(end):
    code = end.code
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xff if -2 ** 63 <= code < 2 ** 63 else 0xff
    flush(sys.stdout)
    if sys.stderr is not None:
        print(code, file=sys.stderr)
    return 1


witnesses = []  # functions that hear of the exception that ends the program


def report(error):
    for witness in witnesses:
        witness(error)
    sys.last_type, sys.last_value, sys.last_traceback = type(error), error, error.__traceback__
    sys.last_exc = error
    flush(sys.stdout)
    hook = getattr(sys, 'excepthook', None)
    if hook is None:
        print('sys.excepthook is missing', file=sys.stderr)
        print_exception(type(error), error, error.__traceback__)
        return
    try:
        hook(type(error), error, error.__traceback__)
    except SystemExit:
        raise
    except BaseException as second:
        print('Error in sys.excepthook:', file=sys.stderr)
        print_exception(type(second), second, second.__traceback__)
        print('\nOriginal exception was:', file=sys.stderr)
        print_exception(type(error), error, error.__traceback__)


def excepthook(exctype, value, traceback, /):
    """Handle an exception by displaying it with a traceback on sys.stderr."""
    print_exception(exctype, value, traceback)


def print_exception(kind, error, trace):
    # GraalPy's own hook leaves out the marks below the failing part of a line
    import traceback
    traceback.print_exception(kind, error, trace)


def finish():
    """All that python3 does between a program's last line and its exit."""
    status = 0
    threading = sys.modules.get('threading')
    if threading is not None:
        status = guarded(threading._shutdown) and status
    atexit = sys.modules.get('atexit')
    if atexit is not None:
        atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        if stream is None or getattr(stream, 'closed', False):
            continue
        try:
            stream.flush()
        except BaseException as error:
            status = 120
            unraisable(error, stream)
    return status


def unraisable(error, stream):
    try:
        print(f'Exception ignored in: {stream!r}', file=sys.stderr)
        print_exception(type(error), error, error.__traceback__)
    except BaseException:
        pass  # there is nowhere left to tell


def flush(stream):
    try:
        stream.flush()
    except BaseException:
        pass  # finish() reports it


start
