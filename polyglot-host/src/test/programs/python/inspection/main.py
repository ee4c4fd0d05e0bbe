import importlib
import importlib.util
import inspect
import io
import locale
import platform
import runpy
import sys
import time
import traceback

import multiprocessing


def greet(name: str, *, loud: bool = False) -> str:
    """Greets."""
    return name


print(inspect.signature(greet), inspect.getdoc(greet), inspect.isfunction(greet))
print(inspect.getsource(greet).splitlines()[0], inspect.currentframe().f_code.co_name)
print(eval("1 + x", {"x": 2}), compile("3 * 4", "<here>", "eval").co_filename, callable(importlib.import_module("json").loads))
space = {}
exec("def made():\n    return [n for n in range(3)]", space)
print(space["made"](), importlib.util.find_spec("no_such_module"))
print(runpy.run_path("other.py", run_name="given")["name"])


def fail():
    raise ValueError("wrong")


try:
    fail()
except ValueError as problem:
    frames = traceback.extract_tb(problem.__traceback__)
    print([(f.name, f.lineno) for f in frames], traceback.format_exception_only(problem))
    text = io.StringIO()
    traceback.print_exc(file=text)
    print(text.getvalue().splitlines()[0], text.getvalue().splitlines()[-1])
    print(sys.exc_info()[0] is ValueError)
print(sys.exc_info(), sys.version_info >= (3, 11), sys.platform, sys.byteorder, sys.maxunicode, len(platform.node()) > 0)
print(time.strftime("%Y-%m-%d", time.gmtime(0)), time.monotonic() <= time.monotonic(), len(time.ctime()), platform.system())
print(locale.getpreferredencoding(False), callable(multiprocessing.Process), __name__ in sys.modules)
