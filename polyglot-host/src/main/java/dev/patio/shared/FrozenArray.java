package dev.patio.shared;

import java.util.Arrays;

/**
 * Numbers of one kind, in a row or in a matrix of any number of dimensions, the last of which runs fastest. A row of
 * uint8 is no array: that is {@link FrozenBytes}. Two arrays are equal when they are the same bit for bit.
 */
public final class FrozenArray extends Frozen {
    private final ElementKind kind;
    private final byte[] storage;
    private final int[] shape;

    private FrozenArray(ElementKind kind, byte[] storage, int[] shape) {
        this.kind = kind;
        this.storage = storage;
        this.shape = shape;
    }

    /**
     * Takes the storage over: nobody may write to it any more.
     *
     * @param storage the numbers in the machine's byte order
     * @param shape the length of each dimension, of which there is at least one
     * @throws IllegalArgumentException if the storage is not as long as the shape has it
     */
    public static Frozen of(ElementKind kind, byte[] storage, int... shape) {
        if (!fits(kind, storage.length, shape)) {
            throw new IllegalArgumentException(storage.length + " bytes are no " + kind + Arrays.toString(shape));
        }
        return kind == ElementKind.UINT8 && shape.length == 1
                ? new FrozenBytes(Form.CHANGEABLE, storage)
                : new FrozenArray(kind, storage, shape.clone());
    }

    private static boolean fits(ElementKind kind, int bytes, int[] shape) {
        long wanted = kind.width();
        for (int length : shape) {
            if (length < 0 || wanted > Integer.MAX_VALUE) {
                return false;
            }
            wanted *= length;
        }
        return shape.length > 0 && wanted == bytes;
    }

    /** One row of all numbers that the storage holds. */
    public static Frozen row(ElementKind kind, byte[] storage) {
        return of(kind, storage, storage.length / kind.width());
    }

    public ElementKind kind() {
        return kind;
    }

    /** The storage itself, to be read only: the numbers in the machine's byte order. */
    public byte[] storage() {
        return storage;
    }

    /** The length of each dimension. */
    public int[] shape() {
        return shape.clone();
    }

    /** Whether there is more than one dimension. */
    public boolean isMatrix() {
        return shape.length > 1;
    }

    /** How many numbers there are. */
    public int size() {
        return storage.length / kind.width();
    }

    /** Such as {@code float64[3, 4]}. */
    @Override
    public String type() {
        return kind + Arrays.toString(shape);
    }

    @Override
    public long bytes() {
        return 32 + (long) storage.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrozenArray that
                && kind == that.kind
                && Arrays.equals(shape, that.shape)
                && Arrays.equals(storage, that.storage);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * kind.hashCode() + Arrays.hashCode(shape)) + Arrays.hashCode(storage);
    }
}
