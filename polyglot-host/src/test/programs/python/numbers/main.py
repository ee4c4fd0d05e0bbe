import calendar
import fractions
import math
import operator
import random
import statistics
from decimal import Decimal, ROUND_HALF_EVEN, getcontext, localcontext

print(2**200, -7 // 2, -7 % 3, divmod(-7, 2), pow(3, -1, 7), (1 << 70).bit_length())
print(int("ff", 16), int("0b101", 0), hex(-255), (1000).to_bytes(3, "big"), int.from_bytes(b"\xff\xfe", "little", signed=True))
print(0.1 + 0.2, 1e308 * 10, -0.0, float("nan") == float("nan"), (0.1).as_integer_ratio(), (1.5).hex(), round(2.5), round(-1.005, 2))
print(math.factorial(25), math.gcd(12, 18), math.lcm(4, 6), math.isqrt(10**20), math.comb(10, 3), math.fsum([0.1] * 10), math.isclose(0.3, 0.1 + 0.2))
with localcontext() as context:
    context.prec = 30
    print(Decimal(1) / Decimal(7), Decimal("1.10") + Decimal("2.205"))
print(Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_EVEN), Decimal("1E+3").normalize(), getcontext().prec)
print(fractions.Fraction("0.75") + fractions.Fraction(1, 3), fractions.Fraction(3.5).limit_denominator(2))
print(statistics.mean([1, 2, 4]), statistics.median([3, 1, 2]), statistics.stdev([1, 2, 3, 4]), statistics.mode("aab"))
random.seed(7)
print(random.random(), random.randint(1, 100), random.sample(range(50), 4), random.choice("abc"), random.choices([1, 2], k=3))
print(random.Random("text").getrandbits(64), random.gauss(0, 1), complex(1, 2) ** 2, abs(3 + 4j))
print(operator.itemgetter(1, 0)("ab"), operator.attrgetter("real")(4), operator.mul(6, 7))
print(calendar.month(2024, 2), calendar.isleap(1900), tuple(map(int, calendar.monthrange(2023, 2))))
try:
    1 / 0
except ZeroDivisionError as problem:
    print(problem)
try:
    math.sqrt(-1)
except ValueError as problem:
    print(type(problem).__name__)
