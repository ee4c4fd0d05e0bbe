assert False
print(__debug__)
