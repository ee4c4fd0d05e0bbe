package dev.patio.guest.javascript.binding.buffer;

import com.oracle.truffle.js.runtime.JSErrorType;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.CodedException;
import dev.patio.guest.javascript.node.Encoding;
import java.nio.ByteBuffer;

/** Parts of buffers as text, and text into buffers. */
final class Slices {
    private Slices() {}

    static Binding binding() {
        Binding binding = new Binding();
        slice(binding, "asciiSlice", Encoding.ASCII);
        slice(binding, "base64Slice", Encoding.BASE64);
        slice(binding, "base64urlSlice", Encoding.BASE64URL);
        slice(binding, "latin1Slice", Encoding.LATIN1);
        slice(binding, "hexSlice", Encoding.HEX);
        slice(binding, "ucs2Slice", Encoding.UTF16);
        slice(binding, "utf8Slice", Encoding.UTF8);
        write(binding, "base64Write", Encoding.BASE64);
        write(binding, "base64urlWrite", Encoding.BASE64URL);
        write(binding, "hexWrite", Encoding.HEX);
        write(binding, "ucs2Write", Encoding.UTF16);
        write(binding, "asciiWriteStatic", Encoding.LATIN1);
        write(binding, "latin1WriteStatic", Encoding.LATIN1);
        write(binding, "utf8WriteStatic", Encoding.UTF8);
        return binding;
    }

    private static void slice(Binding binding, String name, Encoding encoding) {
        binding.function(name, call -> encoding.decode(part(call)));
    }

    private static ByteBuffer part(Call call) {
        boolean method = Bytes.isView(call.receiver());
        ByteBuffer bytes = Bytes.of(method ? call.receiver() : call.get(0));
        int first = method ? 0 : 1;
        int start = bounded(call, first, 0, bytes.limit());
        int end = bounded(call, first + 1, bytes.limit(), bytes.limit());
        return bytes.slice(start, Math.max(0, end - start));
    }

    private static int bounded(Call call, int index, int otherwise, int limit) {
        return call.isNullish(index) ? otherwise : (int) Math.clamp(call.wide(index), 0L, (long) limit);
    }

    private static void write(Binding binding, String name, Encoding encoding) {
        binding.function(name, call -> {
            ByteBuffer target = Bytes.of(call.get(0));
            int offset = call.isNullish(2) ? 0 : (int) call.wide(2);
            if (offset < 0 || offset > target.limit()) {
                throw new CodedException(
                        JSErrorType.RangeError, "ERR_BUFFER_OUT_OF_BOUNDS", "\"offset\" is outside of buffer bounds");
            }
            int room = bounded(call, 3, target.limit() - offset, target.limit() - offset);
            byte[] bytes = encoding.encode(call.string(1));
            int count = whole(encoding, bytes, Math.min(bytes.length, room));
            target.put(offset, bytes, 0, count);
            return count;
        });
    }

    /** No character is written in part. */
    private static int whole(Encoding encoding, byte[] bytes, int count) {
        if (encoding == Encoding.UTF16) {
            return count & ~1;
        }
        int end = count;
        if (encoding == Encoding.UTF8 && count < bytes.length) {
            while (end > 0 && (bytes[end] & 0xc0) == 0x80) {
                end--;
            }
        }
        return end;
    }
}
