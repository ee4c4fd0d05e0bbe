import doctest


def double(number):
    """
    >>> double(2)
    4
    >>> double("a")
    'aa'
    >>> double(None)
    Traceback (most recent call last):
    ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    """
    return number * 2


def wrong():
    """
    >>> 1 + 1
    3
    """


print(doctest.run_docstring_examples(double, globals(), name="double"))
runner = doctest.DocTestRunner(verbose=False)
for test in doctest.DocTestFinder().find(wrong, "wrong"):
    runner.run(test, out=lambda text: None)
print(runner.tries, runner.failures)
