import threading


def work(n):
    print('works', n)


thread = threading.Thread(target=work, args=(1,))
thread.start()
thread.join()
