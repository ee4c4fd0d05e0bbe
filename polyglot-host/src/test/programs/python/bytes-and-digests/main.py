import array
import base64
import binascii
import bz2
import copy
import gzip
import hashlib
import hmac
import io
import lzma
import pickle
import secrets
import struct
import uuid
import zipfile
import zlib

print(hashlib.sha256(b"abc").hexdigest(), hashlib.md5(b"").hexdigest(), hashlib.blake2b(b"x", digest_size=8).hexdigest())
print(hashlib.sha3_256(b"abc").hexdigest()[:16], hmac.new(b"k", b"m", "sha1").hexdigest(), hashlib.pbkdf2_hmac("sha256", b"p", b"s", 10).hex()[:16])
print(base64.b64encode(b"\x00\xffabc"), base64.urlsafe_b64decode("_-8="), base64.b32encode(b"hi"), base64.b85encode(b"data"), binascii.hexlify(b"\x01z"))
data = b"repeat " * 1000
for pack in (zlib, gzip, bz2, lzma):
    packed = pack.compress(data)
    print(pack.__name__, len(packed) < 200, pack.decompress(packed) == data)
print(zlib.crc32(b"abc"), zlib.adler32(b"abc"))
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("a/b.txt", "inside")
with zipfile.ZipFile(buffer) as archive:
    print(archive.namelist(), archive.read("a/b.txt"), archive.testzip())
print(struct.pack("<hIq?4s", -2, 7, 1 << 40, True, b"ab"), struct.unpack(">fd", struct.pack(">fd", 1.5, 2.25)), struct.calcsize("=bi"))
view = memoryview(bytearray(b"abcdef"))
view[1:3] = b"XY"
print(bytes(view), view[::2].tolist(), view.cast("B").nbytes, bytes.fromhex("00 ff"), bytearray(b"ab") + b"c")
print(array.array("i", [1, 2, 3]).tobytes(), b"a,b".split(b","), b"%d-%s" % (4, b"x"), b"abc".find(b"c"))


class Point:
    def __init__(self, x):
        self.x = x
        self.me = self


point = pickle.loads(pickle.dumps(Point([1])))
deep = copy.deepcopy(point)
shallow = copy.copy(point)
print(point.me is point, deep.me is deep, shallow.x is point.x, deep.x is point.x)
print(pickle.loads(pickle.dumps({"a": {1, 2}, "f": len}, protocol=2))["f"] is len)
try:
    pickle.dumps(lambda: 0)
except (pickle.PicklingError, AttributeError) as problem:
    print("not pickled")
print(uuid.uuid5(uuid.NAMESPACE_DNS, "example.org"), uuid.uuid4().version, len(secrets.token_hex(8)), secrets.randbelow(1))
