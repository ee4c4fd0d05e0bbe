def squares(upto):
    for n in range(upto):
        square = n * n
        yield square


def total(numbers):
    sum = 0
    for each in numbers:
        sum += each
    return sum


print(total(squares(4)))
