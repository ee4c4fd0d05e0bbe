import warnings


def old():
    warnings.warn("old is old", DeprecationWarning, stacklevel=2)


def odd():
    warnings.warn("that is odd")


old()
odd()
odd()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    odd()
    old()
for entry in caught:
    print(entry.category.__name__, entry.message)
warnings.simplefilter("error")
try:
    odd()
except UserWarning as problem:
    print("raised:", problem)
