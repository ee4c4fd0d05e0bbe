try:
    raise KeyError("hidden")
except KeyError:
    raise RuntimeError("alone") from None
