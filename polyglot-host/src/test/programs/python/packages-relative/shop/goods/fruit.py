from ..goods import __name__ as parent


class Apple:
    price = 3
    origin = parent
