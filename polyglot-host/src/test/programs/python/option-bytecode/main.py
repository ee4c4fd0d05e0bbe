import sys, beside, os
print(sys.dont_write_bytecode, os.path.exists("__pycache__"))
