package dev.patio.guest.javascript.binding;

import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.Buffers;
import dev.patio.guest.javascript.node.Encoding;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Characters: how wide they are on a terminal, and texts in other encodings. */
final class IcuBinding {
    private static final int FLUSH = 1;
    private static final int FATAL = 2;
    private static final HostClass<CharsetDecoder> CONVERTER =
            HostClass.withoutConstructor("Converter", CharsetDecoder.class);

    private IcuBinding() {}

    static Binding make() {
        return Binding.withConstantsOf("icu")
                .function("getStringWidth", IcuBinding::width)
                .function("icuErrName", call -> "U_ILLEGAL_ARGUMENT_ERROR")
                .function("transcode", IcuBinding::transcode)
                .function("hasConverter", call -> Charset.isSupported(call.string(0)))
                .function("getConverter", IcuBinding::converter)
                .function("decode", IcuBinding::decode);
    }

    /** Columns on a terminal; characters of ambiguous width take one unless the second argument says two. */
    private static Object width(Call call) {
        return call.string(0).codePoints().map(IcuBinding::columns).sum();
    }

    private static int columns(int point) {
        int type = Character.getType(point);
        if (point < 0x20
                || (point >= 0x7f && point < 0xa0)
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        return wide(point) ? 2 : 1;
    }

    private static boolean wide(int point) {
        return point >= 0x1100
                && (point <= 0x115f
                        || (point >= 0x2e80 && point <= 0xa4cf && point != 0x303f)
                        || (point >= 0xac00 && point <= 0xd7a3)
                        || (point >= 0xf900 && point <= 0xfaff)
                        || (point >= 0xfe30 && point <= 0xfe6f)
                        || (point >= 0xff00 && point <= 0xff60)
                        || (point >= 0xffe0 && point <= 0xffe6)
                        || Character.isEmojiPresentation(point)
                        || (point >= 0x20000 && point <= 0x3fffd));
    }

    private static Object transcode(Call call) {
        ByteBuffer source = Bytes.of(call.get(0));
        Encoding from = Encoding.of(call.get(1));
        Encoding to = Encoding.of(call.get(2));
        String text = from.decode(source);
        byte[] bytes = to == Encoding.ASCII || to == Encoding.LATIN1
                ? text.getBytes(to == Encoding.ASCII ? StandardCharsets.US_ASCII : StandardCharsets.ISO_8859_1)
                : to.encode(text);
        return Buffers.of(call.host()).buffer(bytes);
    }

    private static Object converter(Call call) {
        CodingErrorAction action =
                (call.integer(1) & FATAL) != 0 ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        return call.host()
                .wrap(
                        CONVERTER,
                        Charset.forName(call.string(0))
                                .newDecoder()
                                .onMalformedInput(action)
                                .onUnmappableCharacter(action));
    }

    /** A number is an error. */
    private static Object decode(Call call) {
        CharsetDecoder decoder =
                HostObject.behind(call.get(0), CharsetDecoder.class).orElseThrow();
        ByteBuffer bytes = Bytes.of(call.get(1));
        CharBuffer text = CharBuffer.allocate((int) (bytes.remaining() * decoder.maxCharsPerByte()) + 2);
        boolean end = (call.integer(2) & FLUSH) != 0;
        try {
            var result = decoder.decode(bytes, text, end);
            if (result.isError()) {
                result.throwException();
            }
            if (end) {
                decoder.flush(text);
                decoder.reset();
            }
            return Js.text(text.flip().toString());
        } catch (CharacterCodingException e) {
            decoder.reset();
            return 10;
        }
    }
}
