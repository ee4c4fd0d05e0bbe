"""Exact and binary numbers, packing and hashing."""
import array
import base64
import decimal
import fractions
import hashlib
import hmac
import math
import random
import statistics
import struct
import zlib
from decimal import Decimal


def decimals():
    with decimal.localcontext() as context:
        context.prec = 30
        print(Decimal(2).sqrt(), Decimal('1.10') + Decimal('2.20'))
    print(Decimal('2.675').quantize(Decimal('0.01'), rounding=decimal.ROUND_HALF_UP), round(2.675, 2), round(0.5))
    try:
        Decimal(1) / 0
    except decimal.DivisionByZero as error:
        print(type(error).__name__)
    print(fractions.Fraction(1, 3) + fractions.Fraction('0.25'), fractions.Fraction(0.1).limit_denominator())


def integers():
    print(2 ** 100, -7 // 2, -7 % 3, divmod(-7, 2), (10 ** 20).bit_length(), int('zz', 36), pow(3, -1, 11))
    print((1000).to_bytes(3, 'little'), int.from_bytes(b'\xff\xfe', 'big', signed=True), math.isqrt(99), math.comb(5, 2))
    print(math.fsum([0.1] * 10), 0.1 + 0.2, 1e308 * 10, float('nan') != float('nan'), (0.1).hex(), 1e16, 1.0)


def packing():
    data = struct.pack('<iHd3s', -1, 65535, 1.5, b'abc')
    print(data.hex(), struct.unpack('<iHd3s', data), struct.calcsize('@iq'))
    try:
        struct.pack('B', 256)
    except struct.error as error:
        print(error)
    view = memoryview(bytearray(b'abcdef'))
    view[1:3] = b'XY'
    print(bytes(view), view[::2].tolist(), array.array('h', [1, -2]).tobytes())


def digests():
    print(hashlib.sha256(b'abc').hexdigest(), hashlib.md5(b'').hexdigest())
    print(hmac.new(b'key', b'message', 'sha1').hexdigest(), zlib.crc32(b'abc'))
    print(zlib.decompress(zlib.compress(b'a' * 100)) == b'a' * 100, base64.b64encode(b'\x00\xff'))


decimals()
integers()
packing()
digests()
random.seed(42)
print(random.randint(1, 100), random.random(), random.sample(range(10), 3))
print(statistics.mean([1, 2, 4]), statistics.median([3, 1, 2]), statistics.pstdev([1, 2, 3, 4]))
