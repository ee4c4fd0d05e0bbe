import atexit
atexit.register(print, "first in, last out")
@atexit.register
def last():
    print("last in, first out")
print("main")
