package dev.patio.guest.java.shared;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A growing row of bytes. */
final class Bytes {
    private ByteBuffer bytes = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);

    void put(byte value) {
        room(1).put(value);
    }

    void putInt(int value) {
        room(Integer.BYTES).putInt(value);
    }

    void putLong(long value) {
        room(Long.BYTES).putLong(value);
    }

    void putAll(byte[] values) {
        room(values.length).put(values);
    }

    private ByteBuffer room(int length) {
        if (bytes.remaining() < length) {
            ByteBuffer more = ByteBuffer.allocate(Math.max(2 * bytes.capacity(), bytes.position() + length))
                    .order(ByteOrder.LITTLE_ENDIAN);
            bytes = more.put(bytes.flip());
        }
        return bytes;
    }

    /** As a text of Latin-1. */
    String text() {
        return new String(bytes.array(), 0, bytes.position(), ISO_8859_1);
    }
}
