import extra
print(extra.x)
