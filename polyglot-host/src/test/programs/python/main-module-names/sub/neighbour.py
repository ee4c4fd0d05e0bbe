import os

NAME = __name__
FILE = os.path.relpath(__file__)
