def half(n):
    half = n / 2
    return half


total = 0
for i in range(3):
    total += half(i)
print('total', total)
