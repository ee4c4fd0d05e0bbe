# Nothing that is imported has been compiled before, not even what `except*` needs itself.
import sys
import tempfile

with tempfile.TemporaryDirectory() as folder:
    sys.pycache_prefix = folder
    import star

    star.run()
