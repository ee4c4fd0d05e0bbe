import sys
from part import say
say(sys.argv[1:])
print(__name__)
