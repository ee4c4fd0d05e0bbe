import array
import ctypes
import mmap

import patio

row = patio.freeze(array.array('d', [0.5, 1, -2]))
matrix = patio.freeze(memoryview(array.array('i', range(6))).cast('B').cast('i', [2, 3]))
print('row', len(row), list(row), row[-1], row[1:].tolist(), 1 in row, sum(row), row == array.array('d', [0.5, 1, -2]))
print('matrix', len(matrix), matrix[1, 2], matrix.shape, matrix.strides, matrix.nbytes, matrix.c_contiguous)
print('read-only', row.readonly, matrix.readonly, type(row.obj).__name__)


def refused(name, change):
    try:
        change()
        print(name, 'passed without an error')
    except (TypeError, ValueError) as error:
        print(name, type(error).__name__, error)


refused('element', lambda: row.__setitem__(0, 1.0))
refused('slice', lambda: row.__setitem__(slice(0, 1), row[1:2]))
refused('place', lambda: matrix.__setitem__((0, 0), 1))
refused('view', lambda: memoryview(row).__setitem__(0, 1.0))
refused('cast', lambda: row.cast('B').__setitem__(0, 1))

thawed = patio.thaw(row)
thawed[0] = 9
print('thawed row', thawed, row[0])
thawed = patio.thaw(matrix)
thawed[0, 0] = 9
print('thawed matrix', thawed.tolist(), matrix[0, 0], patio.freeze(thawed) == thawed)

passing = patio.freeze(array.array('d', [0.5]))
patio.export('py row', passing)
with patio.import_('py row') as used:
    print('with', used is passing, used[0])
print('afterwards', patio.import_('py row')[0], patio.import_('py row') is patio.import_('py row'))

print('strided', patio.freeze(memoryview(array.array('h', range(6)))[::2]).tolist())
print('part', patio.is_frozen(matrix.cast('B')), patio.freeze(memoryview(row)[1:]).tolist())
print('widths', patio.freeze(array.array('l', [1])).format, patio.freeze(array.array('L', [1])).format)
print('bytes', patio.freeze(memoryview(b'ab')), patio.freeze(array.array('B', b'ab')), patio.freeze(mmap.mmap(-1, 2)))
print('buffer', patio.freeze((ctypes.c_int * 2)(3, 4)).tolist())
print('no numbers', patio.freeze(memoryview(b'\0\1').cast('?')), patio.freeze(array.array('u', 'ab')))
released = memoryview(b'gone')
released.release()
refused('released', lambda: patio.freeze(released))
