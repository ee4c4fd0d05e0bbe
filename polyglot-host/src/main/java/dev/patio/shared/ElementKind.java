package dev.patio.shared;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

    /** The number at a place of a storage, as people read it. */
    String number(byte[] storage, int place) {
        ByteBuffer from = ByteBuffer.wrap(storage).order(ByteOrder.nativeOrder());
        int at = place * width;
        return switch (this) {
            case INT8 -> String.valueOf(from.get(at));
            case INT16 -> String.valueOf(from.getShort(at));
            case INT32 -> String.valueOf(from.getInt(at));
            case INT64 -> String.valueOf(from.getLong(at));
            case UINT8 -> String.valueOf(Byte.toUnsignedInt(from.get(at)));
            case UINT16 -> String.valueOf(Short.toUnsignedInt(from.getShort(at)));
            case UINT32 -> Integer.toUnsignedString(from.getInt(at));
            case UINT64 -> Long.toUnsignedString(from.getLong(at));
            case FLOAT32 -> String.valueOf(from.getFloat(at));
            case FLOAT64 -> String.valueOf(from.getDouble(at));
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
