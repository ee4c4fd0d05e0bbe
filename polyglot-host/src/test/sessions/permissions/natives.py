import gzip
import lzma

print('in Java', gzip.decompress(gzip.compress(b'x')), lzma.decompress(lzma.compress(b'y')))
try:
    import bz2
except ImportError as error:
    print(error)
