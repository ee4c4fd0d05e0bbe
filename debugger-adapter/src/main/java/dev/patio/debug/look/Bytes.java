package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values that consist of bytes. On the thread that is stopped. */
final class Bytes {
    private static final Set<String> TYPES = Set.of(
            "bytes",
            "bytearray",
            "memoryview",
            "Uint8Array",
            "Uint8ClampedArray",
            "Int8Array",
            "Buffer",
            "FastBuffer",
            "byte[]");

    private Bytes() {}

    static boolean is(DebugValue value) {
        return value.isArray() && areOf(Values.type(value));
    }

    /** Whether an array of such a type consists of them. */
    static boolean areOf(Optional<String> type) {
        return type.filter(TYPES::contains).isPresent();
    }

    /** Fewer where there are not so many. */
    static byte[] of(DebugValue value, int from, int count) {
        List<DebugValue> elements = value.getArray();
        int begin = Math.clamp(from, 0, elements.size());
        byte[] bytes = new byte[Math.clamp(count, 0, elements.size() - begin)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) elements.get(begin + i).asInt();
        }
        return bytes;
    }
}
