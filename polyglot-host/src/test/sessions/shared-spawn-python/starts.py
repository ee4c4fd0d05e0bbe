import patio
import tasks


def of_main(values):
    return {name: len(name) for name in values}


class Mine(Exception):
    pass


def throws_mine():
    raise Mine('of main')


def failing(pat):
    try:
        return pat.join()
    except Exception as error:
        return type(error).__name__, str(error).split("' ended ")[-1], type(error.__cause__).__name__


if __name__ == '__main__':
    pat = patio.spawn(tasks.square, 12)
    print(pat.name, pat.join(), pat.status, pat.join())
    print(patio.spawn(tasks.later).join(), patio.spawn(tasks.Group.within, 1, 'b').join())
    print(dict(patio.spawn(of_main, ['one', 'three']).join()))
    patio.channel('results', capacity=4).send(patio.spawn(tasks.square, 9, name='ninth'))
    print(failing(patio.spawn(tasks.refuses, 'this')))
    print(failing(patio.spawn(throws_mine)))
    print(failing(patio.spawn(tasks.gives_a_lock)))
    print([each.join() for each in [patio.spawn(tasks.square, i) for i in range(4)]])
    asked = patio.spawn(tasks.who)
    print(asked.join() is asked, patio.me() in patio.pats())

    print(patio.spawn('file.py', 'text', 2, [3]).join())
    print(patio.spawn('tasks.py:square', 5).join(), patio.spawn('script.mjs:twice', 'x').join())
    print(patio.spawn('script.mjs', 'a', 1).join())
    try:
        patio.spawn('script.mjs:throws').join()
    except patio.PatioError as error:
        print(error.type, error.message, error.traceback.splitlines()[0])
    for wrong in ('absent.py', lambda: 1, 'tasks.py:absent'):
        try:
            print(failing(patio.spawn(wrong)))
        except patio.PatioError as error:
            print(str(error)[:16])
    endless = patio.spawn('endless.py')
    try:
        endless.join(timeout=0.01)
    except TimeoutError as error:
        print(type(error))
    endless.kill()
    print(failing(endless), endless.status)
