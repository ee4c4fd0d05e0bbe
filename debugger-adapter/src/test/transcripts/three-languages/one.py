def work():
    count = 1
    print('one', count)
    return count
work()
