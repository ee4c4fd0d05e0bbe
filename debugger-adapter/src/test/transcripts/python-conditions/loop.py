squares = []
for i in range(5):
    square = i * i
    squares.append(square)
    last = square

print(squares)
