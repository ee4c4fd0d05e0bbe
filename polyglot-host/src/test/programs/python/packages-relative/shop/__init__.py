from .goods import *

VERSION = "1.2"
__all__ = ["VERSION", "orders"]
