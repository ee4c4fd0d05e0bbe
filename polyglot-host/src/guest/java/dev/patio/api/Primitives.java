package dev.patio.api;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/** Buffers and arrays of numbers of primitive types. */
final class Primitives {
    private Primitives() {}

    /** Numbers in the machine's byte order as an array of a type. */
    static Object array(byte[] bytes, Class<?> type) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        if (type == short.class) {
            return copy(buffer.asShortBuffer());
        }
        if (type == int.class) {
            return copy(buffer.asIntBuffer());
        }
        if (type == long.class) {
            return copy(buffer.asLongBuffer());
        }
        if (type == float.class) {
            return copy(buffer.asFloatBuffer());
        }
        if (type == double.class) {
            return copy(buffer.asDoubleBuffer());
        }
        return bytes;
    }

    /** The rest of a buffer as an array; null of one of characters. */
    static Object copy(Buffer buffer) {
        if (buffer instanceof ByteBuffer) {
            byte[] copy = new byte[buffer.remaining()];
            ((ByteBuffer) buffer).duplicate().get(copy);
            return copy;
        }
        if (buffer instanceof ShortBuffer) {
            short[] copy = new short[buffer.remaining()];
            ((ShortBuffer) buffer).duplicate().get(copy);
            return copy;
        }
        if (buffer instanceof IntBuffer) {
            int[] copy = new int[buffer.remaining()];
            ((IntBuffer) buffer).duplicate().get(copy);
            return copy;
        }
        if (buffer instanceof LongBuffer) {
            long[] copy = new long[buffer.remaining()];
            ((LongBuffer) buffer).duplicate().get(copy);
            return copy;
        }
        if (buffer instanceof FloatBuffer) {
            float[] copy = new float[buffer.remaining()];
            ((FloatBuffer) buffer).duplicate().get(copy);
            return copy;
        }
        if (buffer instanceof DoubleBuffer) {
            double[] copy = new double[buffer.remaining()];
            ((DoubleBuffer) buffer).duplicate().get(copy);
            return copy;
        }
        return null;
    }

    /** A part of an array as a buffer that cannot be written to. */
    static Buffer buffer(Object array, int from, int count) {
        if (array instanceof short[]) {
            return ShortBuffer.wrap((short[]) array, from, count).slice().asReadOnlyBuffer();
        }
        if (array instanceof int[]) {
            return IntBuffer.wrap((int[]) array, from, count).slice().asReadOnlyBuffer();
        }
        if (array instanceof long[]) {
            return LongBuffer.wrap((long[]) array, from, count).slice().asReadOnlyBuffer();
        }
        if (array instanceof float[]) {
            return FloatBuffer.wrap((float[]) array, from, count).slice().asReadOnlyBuffer();
        }
        if (array instanceof double[]) {
            return DoubleBuffer.wrap((double[]) array, from, count).slice().asReadOnlyBuffer();
        }
        return ByteBuffer.wrap((byte[]) array, from, count).slice().asReadOnlyBuffer();
    }

    /** Puts an array of numbers into a buffer of bytes, in the order of that. */
    static void put(Object array, ByteBuffer bytes) {
        if (array instanceof short[]) {
            bytes.asShortBuffer().put((short[]) array);
        } else if (array instanceof int[]) {
            bytes.asIntBuffer().put((int[]) array);
        } else if (array instanceof long[]) {
            bytes.asLongBuffer().put((long[]) array);
        } else if (array instanceof float[]) {
            bytes.asFloatBuffer().put((float[]) array);
        } else if (array instanceof double[]) {
            bytes.asDoubleBuffer().put((double[]) array);
        } else {
            bytes.put((byte[]) array);
        }
    }
}
