def called(n):
    return n + 1


exec("x = 4\nprint(called(x))")
print(eval("called(5)"))
