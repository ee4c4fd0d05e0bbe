"""A list of a million elements."""

numbers = list(range(1_000_000))
print("here")  # stop
