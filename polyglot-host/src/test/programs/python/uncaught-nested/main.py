def outer(values):
    return inner(values)


def inner(values):
    missing = "key"
    return (
        values[missing]
    )


class Machine:
    def run(self):
        outer({})


Machine().run()
