# The part of the module patio that is about other programs. The host evaluates this as an internal source; patio.py
# calls what it gives.


def define(host, PatioError, awaited):
    import os
    import sys
    from _frozen_importlib_external import SourceFileLoader

    MAIN = '__mp_main__'  # what the main module of a program is called in those that call its functions

    class RemoteError(Exception):
        """The cause of an exception that ended another pat, with the traceback as it was printed there."""

        def __init__(self, traceback):
            super().__init__(traceback)
            self.traceback = traceback

        def __str__(self):
            return f'\n"""\n{self.traceback}"""'

    class Pat:
        """A pat: one running instance of a program. Get one with spawn(), me() or pats()."""

        __slots__ = ('__weakref__', 'id', 'name')

        @property
        def status(self):
            """The exit status, or None while it lives."""
            return host['status'](self)

        def join(self, timeout=None):
            """Waits for its end, at most timeout seconds, and gives its result; raises the exception that ended it."""
            return host['join'](self, timeout)

        async def join_async(self):
            """As join, for asyncio."""
            return await awaited('begin_join', self)

        def kill(self):
            """Ends it at once, with status 137."""
            host['kill'](self)

        def release(self):
            """Lets it outlive the program that started it."""
            host['release'](self)

        def __repr__(self):
            return f'<patio.Pat {self.id} {self.name!r}>'

    def handle(id, name):
        made = Pat()
        made.id = id
        made.name = name
        return made

    def me():
        """This program's own pat."""
        return host['me']()

    def pats():
        """All pats that live."""
        return list(host['pats']())

    def spawn(what, /, *arguments, name=None):
        """Starts a program and gives its pat, which ends with this one.

        what is a file, relative to the application's folder; 'file:function', in any language; or a function that a
        module has under its name. The arguments are frozen. Those of a file that are strings are its command line.
        """
        if callable(what):
            return host['spawn_function'](name or what.__name__, *place(what), arguments)
        return host['spawn'](name, os.fspath(what), arguments)

    def place(function):
        """The file of a function, its module and name, and where that looks for modules."""
        module = sys.modules.get(getattr(function, '__module__', None))
        name = getattr(function, '__qualname__', None)
        if module is None or name is None or find(module, name) is not function:
            raise PatioError(
                f'cannot spawn {function!r}: it has to be in a module under its own name, for the other program to '
                'find it there')
        file = getattr(module, '__file__', None)
        if module.__name__ != '__main__':
            known = module.__name__
        elif getattr(module, '__spec__', None) is not None:
            known = module.__spec__.name
        elif file is not None:
            known = MAIN
        else:
            raise PatioError(f'cannot spawn {function!r}: this program is in no file that the other could load')
        return os.path.abspath(file or known), f'{known}:{name}', tuple(map(os.path.abspath, sys.path))

    def find(module, name):
        found = module
        for part in name.split('.'):
            found = getattr(found, part, None)
        return found

    def call(file, function, path):
        """Calls a function of a file as all that this program does."""
        module, _, name = function.rpartition(':')
        sys.path[:] = path or [os.path.dirname(file), *sys.path]
        loaded = load(file) if module == MAIN else imported(module or os.path.splitext(os.path.basename(file))[0])
        called = find(loaded, name)
        if not callable(called):
            raise PatioError(f'there is no function {name!r} in {file}')
        result = called(*arguments())
        if hasattr(result, '__await__'):
            import asyncio
            result = asyncio.run(result)
        host['set_result'](result)

    def imported(name):
        import importlib
        return importlib.import_module(name)

    def load(file):
        """Runs a main file under another name, so that it defines its functions and does not do its work."""
        module = type(sys)(MAIN)
        module.__file__ = file
        sys.modules['__main__'] = sys.modules[MAIN] = module
        with open(file, 'rb') as source:
            code = SourceFileLoader(MAIN, file).source_to_code(source.read(), file)
        exec(code, module.__dict__)
        return module

    def arguments():
        """What spawn() was given for this program."""
        return host['arguments']()

    def result(value):
        """Sets what join() gives in the program that started this one."""
        host['set_result'](value)

    def failed(error):
        """An exception is about to end this program."""
        import traceback
        trace = ''.join(traceback.format_exception(error))
        host['failed'](type(error).__qualname__, text_of(error), trace, pickled(error))

    def text_of(error):
        try:
            return str(error)
        except Exception:
            return '<its __str__ failed>'

    def pickled(error):
        import pickle
        try:
            data = pickle.dumps(error)
            pickle.loads(data)
            return data
        except Exception:
            return None

    def failure(message, type, text, trace, original):
        """The exception to raise for one that ended another pat."""
        error = unpickled(original) or PatioError(message)
        if isinstance(error, PatioError):
            error.type, error.message, error.traceback = type, text, trace
        error.__cause__ = RemoteError(trace)
        return error

    def unpickled(data):
        if data is None:
            return None
        import pickle
        sys.modules.setdefault(MAIN, sys.modules['__main__'])
        try:
            return pickle.loads(data)
        except Exception:
            return None  # its class is not to be found here

    return {
        'names': (RemoteError, Pat, me, pats, spawn, arguments, result),
        'handle': handle,
        'failure': failure,
        'call': call,
        'failed': failed,
    }


define
