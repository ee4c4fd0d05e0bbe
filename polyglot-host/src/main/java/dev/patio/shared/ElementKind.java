package dev.patio.shared;

import java.util.Arrays;
import java.util.Locale;

/** What the numbers of a {@link FrozenArray} are. */
public enum ElementKind {
    INT8('b', Byte.BYTES),
    INT16('h', Short.BYTES),
    INT32('i', Integer.BYTES),
    INT64('q', Long.BYTES),
    UINT8('B', Byte.BYTES),
    UINT16('H', Short.BYTES),
    UINT32('I', Integer.BYTES),
    UINT64('Q', Long.BYTES),
    FLOAT32('f', Float.BYTES),
    FLOAT64('d', Double.BYTES);

    private final char letter;
    private final int width;

    ElementKind(char letter, int width) {
        this.letter = letter;
        this.width = width;
    }

    /** The kind of a letter. */
    public static ElementKind of(char letter) {
        return Arrays.stream(values())
                .filter(kind -> kind.letter == letter)
                .findFirst()
                .orElseThrow();
    }

    /** What stands for the kind where one letter has to do: that of Python's module struct. */
    public char letter() {
        return letter;
    }

    /** How many bytes a number takes. */
    public int width() {
        return width;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
