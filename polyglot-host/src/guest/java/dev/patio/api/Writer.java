package dev.patio.api;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;

/** Writes a parcel for the host, see {@link Tag}. */
final class Writer {
    private byte[] bytes = new byte[64];
    private int length;

    /** The parcel, as bytes in a text. */
    @SuppressWarnings("deprecation") // the quick way to Latin-1
    String text() {
        return new String(bytes, 0, 0, length);
    }

    void put(byte value) {
        room(1);
        bytes[length++] = value;
    }

    void putInt(int value) {
        room(Integer.BYTES);
        bytes[length++] = (byte) value;
        bytes[length++] = (byte) (value >> 8);
        bytes[length++] = (byte) (value >> 16);
        bytes[length++] = (byte) (value >> 24);
    }

    void putLong(long value) {
        putInt((int) value);
        putInt((int) (value >> 32));
    }

    void putDouble(double value) {
        putLong(Double.doubleToRawLongBits(value));
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    void putText(String text) {
        int count = text.length();
        room(1 + Integer.BYTES + 2 * count);
        int start = length;
        put(Tag.TEXT);
        putInt(count);
        int wide = 0;
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            wide |= c;
            bytes[length + i] = (byte) c;
        }
        if (wide <= 0xff) {
            length += count;
            return;
        }
        length = start;
        put(Tag.WIDE);
        putInt(count);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            bytes[length++] = (byte) c;
            bytes[length++] = (byte) (c >> 8);
        }
    }

    private void putAll(byte tag, byte[] values) {
        put(tag);
        putInt(values.length);
        room(values.length);
        System.arraycopy(values, 0, bytes, length, values.length);
        length += values.length;
    }

    void putBytes(byte[] values) {
        putAll(Tag.BYTES, values);
    }

    /** The numbers follow. */
    void putTyped(ElementKind kind, int[] shape) {
        put(Tag.TYPED);
        put(kind.letter);
        putInt(shape.length);
        for (int length : shape) {
            putInt(length);
        }
    }

    /** Where so many numbers of a typed array go. */
    ByteBuffer room(ElementKind kind, int count) {
        return rest(count, kind.width).order(ByteOrder.nativeOrder());
    }

    void putInts(int[] values) {
        rest(Tag.INTS, values.length, Integer.BYTES).asIntBuffer().put(values);
    }

    void putLongs(long[] values) {
        rest(Tag.LONGS, values.length, Long.BYTES).asLongBuffer().put(values);
    }

    void putDoubles(double[] values) {
        rest(Tag.DOUBLES, values.length, Double.BYTES).asDoubleBuffer().put(values);
    }

    /** Where the elements of an array go. */
    private ByteBuffer rest(byte tag, int count, int width) {
        put(tag);
        putInt(count);
        return rest(count, width).order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer rest(int count, int width) {
        room(Math.multiplyExact(count, width));
        length += count * width;
        return ByteBuffer.wrap(bytes, length - count * width, count * width).slice();
    }

    /** Whether it was a scalar. */
    boolean putScalar(Object value) {
        if (value == null) {
            put(Tag.NULL);
        } else if (value instanceof String) {
            putText((String) value);
        } else if (value instanceof Integer) {
            put(Tag.INT);
            putInt((Integer) value);
        } else if (value instanceof Double || value instanceof Float) {
            put(Tag.DOUBLE);
            putDouble(((Number) value).doubleValue());
        } else if (value instanceof Boolean) {
            put((Boolean) value ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof Long || value instanceof Short || value instanceof Byte) {
            put(Tag.LONG);
            putLong(((Number) value).longValue());
        } else {
            return putRare(value);
        }
        return true;
    }

    private boolean putRare(Object value) {
        if (value instanceof Character) {
            putText(value.toString());
        } else if (value instanceof BigInteger) {
            putAll(Tag.BIG, ((BigInteger) value).toByteArray());
        } else if (value instanceof BigDecimal) {
            putAll(Tag.DECIMAL, value.toString().getBytes(StandardCharsets.ISO_8859_1));
        } else {
            return putTime(value);
        }
        return true;
    }

    private boolean putTime(Object value) {
        if (value instanceof Instant) {
            put(Tag.INSTANT);
            putLong(((Instant) value).getEpochSecond());
            putInt(((Instant) value).getNano());
        } else if (value instanceof Duration) {
            put(Tag.DURATION);
            putLong(((Duration) value).getSeconds());
            putInt(((Duration) value).getNano());
        } else if (value instanceof LocalDate) {
            put(Tag.DATE);
            putLong(((LocalDate) value).toEpochDay());
        } else if (value instanceof LocalTime) {
            put(Tag.TIME);
            putLong(((LocalTime) value).toNanoOfDay());
        } else if (value instanceof LocalDateTime) {
            put(Tag.DATE_TIME);
            putLong(((LocalDateTime) value).toLocalDate().toEpochDay());
            putLong(((LocalDateTime) value).toLocalTime().toNanoOfDay());
        } else {
            return false;
        }
        return true;
    }
}
