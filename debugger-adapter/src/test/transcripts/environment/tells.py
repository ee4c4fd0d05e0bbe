import os
import sys

print(sys.argv[1:], os.environ["GREETING"], os.path.basename(os.getcwd()), "HOME" in os.environ)
