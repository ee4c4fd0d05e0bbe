package dev.patio.guest.javascript.binding.buffer;

import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.Encoding;
import java.nio.ByteBuffer;

/** Bytes inside bytes. */
final class Search {
    private Search() {}

    static Binding binding() {
        return new Binding()
                .function(
                        "indexOfString",
                        call -> find(
                                call, ByteBuffer.wrap(Encoding.of(call.get(3)).encode(call.string(1))), 4))
                .function("indexOfBuffer", call -> find(call, Bytes.of(call.get(1)), 4))
                .function("indexOfNumber", call -> find(call, ByteBuffer.wrap(new byte[] {(byte) call.integer(1)}), 3));
    }

    static int compare(ByteBuffer left, ByteBuffer right) {
        int at = left.mismatch(right);
        if (at < 0) {
            return 0;
        }
        if (at >= left.remaining() || at >= right.remaining()) {
            return left.remaining() - right.remaining();
        }
        return Byte.compareUnsigned(left.get(at), right.get(at));
    }

    private static Object find(Call call, ByteBuffer needle, int direction) {
        ByteBuffer bytes = Bytes.of(call.get(0));
        boolean forward = call.flag(direction);
        int step = call.get(3) instanceof Integer number && direction == 4 && wide(number) ? 2 : 1;
        double offset = call.number(2);
        double limit =
                call.isNullish(direction + 1) ? bytes.limit() : Math.min(call.number(direction + 1), bytes.limit());
        double start = offset < 0 ? offset + bytes.limit() : offset;
        if (start < 0) {
            if (!forward) {
                return -1;
            }
            start = 0;
        }
        if (needle.limit() == 0) {
            return (int) Math.min(start, bytes.limit());
        }
        int last = (int) limit - needle.limit();
        if (last < 0 || (forward && start > last)) {
            return -1;
        }
        return scan(bytes, needle, (int) Math.min(start, last), forward ? step : -step, last);
    }

    private static boolean wide(int encoding) {
        return Encoding.of(encoding) == Encoding.UTF16;
    }

    private static int scan(ByteBuffer bytes, ByteBuffer needle, int start, int step, int last) {
        for (int at = start; at >= 0 && at <= last; at += step) {
            if (bytes.get(at) == needle.get(0)
                    && bytes.slice(at, needle.limit()).mismatch(needle) < 0) {
                return at;
            }
        }
        return -1;
    }
}
