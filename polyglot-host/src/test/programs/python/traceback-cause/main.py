def f():
    raise KeyError("k")


try:
    f()
except KeyError as e:
    raise ValueError("second") from e
