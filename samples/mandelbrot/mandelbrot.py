"""Has a picture of the Mandelbrot set computed in bands, and writes it."""
import argparse
import struct
import zlib

import patio


def png(width, height, pixels):
    """A grey picture, a byte a pixel."""
    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))

    rows = b''.join(b'\0' + pixels[y * width:(y + 1) * width] for y in range(height))
    header = struct.pack('>IIBBBBB', width, height, 8, 0, 0, 0, 0)
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', header) + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b''))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--size', type=int, default=240)
    parser.add_argument('--bands', type=int, default=2)
    parser.add_argument('--out', default='mandelbrot.png')
    options = parser.parse_args()

    edges = [options.size * i // options.bands for i in range(options.bands + 1)]
    bands = [patio.spawn('band.mjs:band', options.size, low, high) for low, high in zip(edges, edges[1:])]
    pixels = b''.join(band.join() for band in bands)
    with open(options.out, 'wb') as file:
        file.write(png(options.size, options.size, pixels))
    inside = pixels.count(0)
    print(f'{options.out}: {options.size} by {options.size} pixels, {inside} of them in the set')


if __name__ == '__main__':
    main()
