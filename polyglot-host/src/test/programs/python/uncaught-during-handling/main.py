try:
    raise KeyError("first")
except KeyError:
    raise RuntimeError("second")
