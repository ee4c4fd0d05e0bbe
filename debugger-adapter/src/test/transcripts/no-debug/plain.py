import os, sys
print(sys.argv[1:], os.environ['LIKE'])
sys.exit(4)
