total = 0

# nothing happens here
total += 3
print('total', total)
