package dev.patio.api;

import java.math.BigInteger;

/** What the numbers of a typed array are, as the host's dev.patio.shared.ElementKind. */
enum ElementKind {
    INT8('b', Byte.BYTES, byte.class, byte.class) {
        @Override
        Object get(Object numbers, int at) {
            return ((byte[]) numbers)[at];
        }
    },
    INT16('h', Short.BYTES, short.class, short.class) {
        @Override
        Object get(Object numbers, int at) {
            return ((short[]) numbers)[at];
        }
    },
    INT32('i', Integer.BYTES, int.class, int.class) {
        @Override
        Object get(Object numbers, int at) {
            return ((int[]) numbers)[at];
        }
    },
    INT64('q', Long.BYTES, long.class, long.class) {
        @Override
        Object get(Object numbers, int at) {
            return ((long[]) numbers)[at];
        }
    },
    UINT8('B', Byte.BYTES, byte.class, int.class) {
        @Override
        Object get(Object numbers, int at) {
            return Byte.toUnsignedInt(((byte[]) numbers)[at]);
        }
    },
    UINT16('H', Short.BYTES, short.class, int.class) {
        @Override
        Object get(Object numbers, int at) {
            return Short.toUnsignedInt(((short[]) numbers)[at]);
        }
    },
    UINT32('I', Integer.BYTES, int.class, long.class) {
        @Override
        Object get(Object numbers, int at) {
            return Integer.toUnsignedLong(((int[]) numbers)[at]);
        }
    },
    UINT64('Q', Long.BYTES, long.class, BigInteger.class) {
        @Override
        Object get(Object numbers, int at) {
            return new BigInteger(Long.toUnsignedString(((long[]) numbers)[at]));
        }
    },
    FLOAT32('f', Float.BYTES, float.class, float.class) {
        @Override
        Object get(Object numbers, int at) {
            return ((float[]) numbers)[at];
        }
    },
    FLOAT64('d', Double.BYTES, double.class, double.class) {
        @Override
        Object get(Object numbers, int at) {
            return ((double[]) numbers)[at];
        }
    };

    final byte letter;
    final int width;

    /** What has the same bits. */
    final Class<?> primitive;

    /** The smallest that holds all numbers of the kind: where it has no sign, one that is wider. */
    final Class<?> type;

    ElementKind(char letter, int width, Class<?> primitive, Class<?> type) {
        this.letter = (byte) letter;
        this.width = width;
        this.primitive = primitive;
        this.type = type;
    }

    /** The number at a place of an array of {@link #primitive}. */
    abstract Object get(Object numbers, int at);

    static ElementKind of(byte letter) {
        for (ElementKind kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        throw new IllegalStateException("letter " + letter);
    }

    /** The kind that numbers of a primitive type have, or null: a char is a text, a byte one of bytes. */
    static ElementKind of(Class<?> primitive) {
        for (ElementKind kind : values()) {
            if (kind.type == primitive && kind.primitive == primitive && kind != INT8) {
                return kind;
            }
        }
        return null;
    }
}
