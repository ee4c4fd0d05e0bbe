def fly(height):
    if height > 3:
        raise ValueError("too close to the sun")
    fly(height + 1)


fly(0)
