import os
import sys


first = not os.path.exists('seen')
print('first' if first else 'second', flush=True)
open('seen', 'w').close()
sys.exit(1 if first else 0)
