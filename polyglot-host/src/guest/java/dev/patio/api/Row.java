package dev.patio.api;

import java.lang.reflect.Array;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Locale;
import java.util.RandomAccess;

/** What stands at a place of a matrix: numbers, or rows again. Also the whole of a typed array. */
final class Row extends AbstractList<Object> implements RandomAccess {
    private final FrozenArray array;
    private final int dimension;

    /** Its first number. */
    private final int from;

    Row(FrozenArray array, int dimension, int from) {
        this.array = array;
        this.dimension = dimension;
        this.from = from;
    }

    /** The numbers of a value of the program, or null where it is no typed array and no row of one. */
    static Row of(Object value) {
        if (value instanceof FrozenArray) {
            return ((FrozenArray) value).all;
        }
        return value instanceof Row ? (Row) value : null;
    }

    ElementKind kind() {
        return array.kind;
    }

    /** Such as "a float64[3, 4]". */
    String type() {
        String kind = array.kind.name().toLowerCase(Locale.ROOT);
        return (kind.startsWith("i") ? "an " : "a ") + kind + Arrays.toString(shape());
    }

    /** The length of each dimension that is left. */
    int[] shape() {
        return Arrays.copyOfRange(array.shape, dimension, array.shape.length);
    }

    @Override
    public int size() {
        return array.shape[dimension];
    }

    @Override
    public Object get(int index) {
        FrozenList.checkIndex(index, size());
        int place = from + index * array.steps[dimension];
        return isFlat() ? array.kind.get(array.numbers(), place) : new Row(array, dimension + 1, place);
    }

    private boolean isFlat() {
        return dimension + 1 == array.shape.length;
    }

    /** How many numbers there are, in all rows. */
    int count() {
        return size() * array.steps[dimension];
    }

    /** All numbers in a buffer of a class, bit for bit, or null where that is one of other numbers. */
    Buffer buffer(Class<?> type) {
        if (type == ByteBuffer.class && array.kind.width > Byte.BYTES) {
            ByteBuffer bytes = ByteBuffer.allocate(count() * array.kind.width).order(ByteOrder.nativeOrder());
            Primitives.put(numbers(), bytes);
            return bytes.asReadOnlyBuffer().order(ByteOrder.nativeOrder());
        }
        Buffer buffer = Primitives.buffer(array.numbers(), from, count());
        return type.isInstance(buffer) ? buffer : null;
    }

    /** A copy as an array of a primitive type, or null where it has rows, or numbers that may not fit. */
    Object copy(Class<?> type) {
        ElementKind kind = array.kind;
        boolean fits = type == kind.primitive && (type == kind.type || kind == ElementKind.UINT8);
        return fits && isFlat() ? numbers() : null;
    }

    /** All numbers, as a new array of the kind's primitive type. */
    Object numbers() {
        Object copy = Array.newInstance(array.kind.primitive, count());
        System.arraycopy(array.numbers(), from, copy, 0, count());
        return copy;
    }
}
