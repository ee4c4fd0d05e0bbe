package dev.patio.guest.javascript.binding.buffer;

import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.Buffers;
import dev.patio.guest.javascript.node.CodedException;
import dev.patio.guest.javascript.node.Encoding;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The native half of Buffer. */
public final class BufferBinding {
    private BufferBinding() {}

    public static Binding create() {
        return Binding.withConstantsOf("buffer")
                .include(Slices.binding())
                .include(Search.binding())
                .function("setBufferPrototype", call -> {
                    Buffers.of(call.host()).prototype(call.object(0));
                    return null;
                })
                .function("byteLengthUtf8", call -> Text.utf8Length(call.string(0)))
                .function("copy", BufferBinding::copy)
                .function("copyArrayBuffer", BufferBinding::copyArrayBuffer)
                .function("createUnsafeArrayBuffer", call -> Bytes.arrayBuffer(call.realm(), new byte[call.integer(0)]))
                .function(
                        "compare", call -> Integer.signum(Search.compare(Bytes.of(call.get(0)), Bytes.of(call.get(1)))))
                .function("compareOffset", BufferBinding::compareOffset)
                .function("fill", BufferBinding::fill)
                .function("swap16", call -> swap(call, Short.BYTES))
                .function("swap32", call -> swap(call, Integer.BYTES))
                .function("swap64", call -> swap(call, Long.BYTES))
                .function("isUtf8", BufferBinding::isUtf8)
                .function("isAscii", BufferBinding::isAscii)
                .function("atob", Text::fromBase64)
                .function("btoa", Text::toBase64)
                .function("setDetachKey", call -> null);
    }

    private static Object copy(Call call) {
        ByteBuffer source = Bytes.of(call.get(0));
        int from = call.integer(3);
        int count = call.integer(4);
        Bytes.of(call.get(1)).put(call.integer(2), source, from, count);
        return count;
    }

    private static Object copyArrayBuffer(Call call) {
        Bytes.of(call.get(0)).put(call.integer(1), Bytes.of(call.get(2)), call.integer(3), call.integer(4));
        return null;
    }

    private static Object compareOffset(Call call) {
        ByteBuffer source = Bytes.of(call.get(0));
        ByteBuffer target = Bytes.of(call.get(1));
        int targetStart = call.integer(2);
        int sourceStart = call.integer(3);
        if (sourceStart > source.limit()) {
            throw outOfRange("The value of \"sourceStart\" is out of range.");
        }
        if (targetStart > target.limit()) {
            throw outOfRange("The value of \"targetStart\" is out of range.");
        }
        int targetCount = Math.min(call.integer(4), target.limit() - targetStart);
        int sourceCount = Math.min(call.integer(5), source.limit() - sourceStart);
        return Integer.signum(Search.compare(
                source.slice(sourceStart, Math.max(0, sourceCount)),
                target.slice(targetStart, Math.max(0, targetCount))));
    }

    private static CodedException outOfRange(String message) {
        return new CodedException(JSErrorType.RangeError, "ERR_OUT_OF_RANGE", message);
    }

    /** -1: there is nothing to fill with; -2: outside the buffer. */
    private static Object fill(Call call) {
        ByteBuffer buffer = Bytes.of(call.get(0));
        int start = call.integer(2);
        int end = call.integer(3);
        if (start < 0 || end > buffer.limit()) {
            return -2;
        }
        if (start >= end) {
            return Undefined.instance;
        }
        ByteBuffer pattern = pattern(call);
        if (!pattern.hasRemaining()) {
            return -1;
        }
        for (int at = start; at < end; at += pattern.limit()) {
            buffer.put(at, pattern, 0, Math.min(pattern.limit(), end - at));
        }
        return Undefined.instance;
    }

    private static ByteBuffer pattern(Call call) {
        Object value = call.get(1);
        if (Bytes.isView(value)) {
            return ByteBuffer.wrap(copyOf(Bytes.of(value)));
        }
        if (Strings.isTString(value)) {
            return ByteBuffer.wrap(Encoding.of(call.get(4)).encode(call.string(1)));
        }
        return ByteBuffer.wrap(new byte[] {(byte) call.integer(1)});
    }

    private static byte[] copyOf(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return copy;
    }

    private static Object swap(Call call, int width) {
        ByteBuffer bytes = Bytes.of(call.get(0));
        for (int at = 0; at + width <= bytes.limit(); at += width) {
            switch (width) {
                case Short.BYTES -> bytes.putShort(at, Short.reverseBytes(bytes.getShort(at)));
                case Integer.BYTES -> bytes.putInt(at, Integer.reverseBytes(bytes.getInt(at)));
                default -> bytes.order(ByteOrder.BIG_ENDIAN).putLong(at, Long.reverseBytes(bytes.getLong(at)));
            }
        }
        return call.get(0);
    }

    private static Object isUtf8(Call call) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(Bytes.of(call.get(0)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Object isAscii(Call call) {
        ByteBuffer bytes = Bytes.of(call.get(0));
        while (bytes.hasRemaining()) {
            if (bytes.get() < 0) {
                return false;
            }
        }
        return true;
    }
}
