package dev.patio.guest.javascript.binding.text;

import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.Encoding;
import java.nio.ByteBuffer;

/**
 * {@code internalBinding('string_decoder')}: text from pieces that may end within a character. The state between
 * pieces is in a buffer of the library's: up to four bytes of the unfinished character, how many are missing, how many
 * are there, and the encoding.
 */
public final class StringDecoderBinding {
    private static final int MISSING = 4;
    private static final int BUFFERED = 5;
    private static final int ENCODING = 6;

    private final ByteBuffer state;
    private final Encoding encoding;

    private StringDecoderBinding(ByteBuffer state) {
        this.state = state;
        this.encoding = Encoding.of((int) state.get(ENCODING));
    }

    public static Binding create() {
        return Binding.withConstantsOf("string_decoder")
                .function("decode", StringDecoderBinding::decode)
                .function("flush", call -> new StringDecoderBinding(Bytes.of(call.get(0))).flush());
    }

    private static Object decode(Call call) {
        ByteBuffer data = Bytes.of(call.get(1));
        return new StringDecoderBinding(Bytes.of(call.get(0))).decode(data);
    }

    private int missing() {
        return state.get(MISSING);
    }

    private int buffered() {
        return state.get(BUFFERED);
    }

    private void unfinished(int buffered, int missing) {
        state.put(BUFFERED, (byte) buffered);
        state.put(MISSING, (byte) missing);
    }

    private String decode(ByteBuffer data) {
        return switch (encoding) {
            case ASCII, LATIN1, HEX -> encoding.decode(data);
            default -> finish(data) + body(data);
        };
    }

    /** The character that was unfinished, if the data finishes it. */
    private String finish(ByteBuffer data) {
        if (missing() == 0) {
            return "";
        }
        if (encoding == Encoding.UTF8) {
            stopAtNewCharacter(data);
        }
        int count = Math.min(missing(), data.remaining());
        keep(data, count);
        if (missing() > 0) {
            return "";
        }
        String text = text();
        unfinished(0, 0);
        return text;
    }

    /** Where a byte begins another character, the unfinished one stays broken. */
    private void stopAtNewCharacter(ByteBuffer data) {
        for (int i = 0; i < missing() && i < data.remaining(); i++) {
            if ((data.get(data.position() + i) & 0xc0) != 0x80) {
                unfinished(buffered(), i);
                return;
            }
        }
    }

    private void keep(ByteBuffer data, int count) {
        for (int i = 0; i < count; i++) {
            state.put(buffered() + i, data.get());
        }
        unfinished(buffered() + count, missing() - count);
    }

    private String text() {
        return encoding.decode(state.slice(0, buffered()));
    }

    /** All but an unfinished character at the end, which is kept. */
    private String body(ByteBuffer data) {
        if (!data.hasRemaining()) {
            return "";
        }
        switch (encoding) {
            case UTF8 -> findUnfinishedUtf8(data);
            case UTF16 -> findUnfinishedUtf16(data);
            default -> {
                int rest = data.remaining() % 3;
                unfinished(rest, rest == 0 ? 0 : 3 - rest);
            }
        }
        int kept = buffered();
        int end = data.limit() - kept;
        for (int i = 0; i < kept; i++) {
            state.put(i, data.get(end + i));
        }
        return encoding.decode(data.slice(data.position(), end - data.position()));
    }

    private void findUnfinishedUtf8(ByteBuffer data) {
        int count = 0;
        for (int i = data.limit() - 1; i >= data.position() && count < 4; i--) {
            count++;
            int b = data.get(i) & 0xff;
            if (b < 0x80 || b >= 0xf8) {
                return;
            }
            if (b >= 0xc0) {
                int length = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2;
                if (count < length) {
                    unfinished(count, length - count);
                }
                return;
            }
        }
    }

    private void findUnfinishedUtf16(ByteBuffer data) {
        if (data.remaining() % 2 == 1) {
            unfinished(1, 1);
        } else if ((data.get(data.limit() - 1) & 0xfc) == 0xd8) {
            unfinished(2, 2);
        }
    }

    private String flush() {
        if (encoding == Encoding.UTF16 && buffered() % 2 == 1) {
            unfinished(buffered() - 1, 0);
        }
        String text = text();
        unfinished(0, 0);
        return text;
    }
}
