import patio
print("ready")
x = 2
y = 3
