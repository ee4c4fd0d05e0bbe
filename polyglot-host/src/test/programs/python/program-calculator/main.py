"""Reads and computes expressions."""
import operator
import re

TOKEN = re.compile(r"\s*(?:(\d+\.?\d*)|(.))")
LEVELS = [{"+": operator.add, "-": operator.sub}, {"*": operator.mul, "/": operator.truediv}]


class Wrong(Exception):
    pass


def tokens(text):
    for number, sign in TOKEN.findall(text):
        yield ("number", float(number)) if number else ("sign", sign)
    yield ("end", "")


class Reader:
    def __init__(self, text):
        self.rest = tokens(text)
        self.step()

    def step(self):
        self.kind, self.value = next(self.rest)

    def level(self, number=0):
        if number == len(LEVELS):
            return self.atom()
        result = self.level(number + 1)
        while self.kind == "sign" and self.value in LEVELS[number]:
            apply = LEVELS[number][self.value]
            self.step()
            result = apply(result, self.level(number + 1))
        return result

    def atom(self):
        match self.kind, self.value:
            case "number", value:
                self.step()
                return value
            case "sign", "-":
                self.step()
                return -self.atom()
            case "sign", "(":
                self.step()
                result = self.level()
                if self.value != ")":
                    raise Wrong("missing )")
                self.step()
                return result
            case kind, value:
                raise Wrong(f"unexpected {value or kind}")


for line in ("1 + 2 * 3", "(1+2)*3", "-4 / 8", "2 * (3", "7 / 0", "1 + ", "2 - 3 - 4"):
    try:
        print(line, "=", f"{Reader(line).level():g}")
    except (Wrong, ZeroDivisionError) as problem:
        print(line, "!", problem)
