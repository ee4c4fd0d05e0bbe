def value():
    return __name__ + " found"
