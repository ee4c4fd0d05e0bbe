import patio

name = patio.me().name
print(name, "works")
