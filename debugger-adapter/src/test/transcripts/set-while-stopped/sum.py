def add(a, b):
    sum = a + b
    return sum


total = 0
for i in range(3):
    total = add(total, i)
print('total', total)
