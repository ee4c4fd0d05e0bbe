package dev.patio.guest.javascript.binding.text;

import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import dev.patio.guest.javascript.binding.url.Idna;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.NumberFields;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.CodedException;
import dev.patio.guest.javascript.node.Encoding;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.Utf8;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.ReadOnlyBufferException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** {@code internalBinding('encoding_binding')}: what TextEncoder and TextDecoder do with UTF-8. */
public final class EncodingBinding {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private EncodingBinding() {}

    /** How much the last encodeInto has read and written. */
    private record Progress(NumberFields fields) {
        static Progress of(NodeProcess process) {
            return process.part(
                    Progress.class,
                    p -> new Progress(new NumberFields(p.host().realm(), TypedArrayFactory.Uint32Array, 2)));
        }
    }

    public static Binding create() {
        return new Binding()
                .value(
                        "encodeIntoResults",
                        host -> Progress.of(host.owner(NodeProcess.class))
                                .fields()
                                .array())
                .function("encodeInto", EncodingBinding::encodeInto)
                .function("encodeUtf8String", EncodingBinding::encode)
                .function("decodeUTF8", EncodingBinding::decode)
                .function("toASCII", call -> Idna.toAscii(call.string(0)).orElse(""))
                .function("toUnicode", call -> Idna.toUnicode(call.string(0)));
    }

    private static Object encode(Call call) {
        return Bytes.uint8Array(call.realm(), Utf8.encode(call.string(0)));
    }

    private static Object encodeInto(Call call) {
        String text = Utf8.wellFormed(call.string(0));
        ByteBuffer target = Bytes.of(call.get(1));
        if (target.isReadOnly()) {
            throw new ReadOnlyBufferException(); // the encoder would make an error of its own of it
        }
        var encoder = StandardCharsets.UTF_8.newEncoder();
        var source = CharBuffer.wrap(text);
        encoder.encode(source, target, true);
        NumberFields progress = Progress.of(NodeProcess.of(call)).fields();
        progress.integer(0, source.position());
        progress.integer(1, target.position());
        return null;
    }

    private static Object decode(Call call) {
        if (!Bytes.isBytes(call.get(0))) {
            throw new CodedException(
                    JSErrorType.TypeError,
                    "ERR_INVALID_ARG_TYPE",
                    "The \"list\" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.");
        }
        ByteBuffer bytes = Bytes.of(call.get(0));
        boolean keepMark = call.flag(1);
        boolean fatal = call.flag(2);
        if (!keepMark && startsWithMark(bytes)) {
            bytes.position(bytes.position() + BYTE_ORDER_MARK.length);
        }
        if (!fatal) {
            return Encoding.UTF8.decode(bytes);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new CodedException(
                    JSErrorType.TypeError,
                    "ERR_ENCODING_INVALID_ENCODED_DATA",
                    "The encoded data was not valid for encoding utf-8");
        }
    }

    private static boolean startsWithMark(ByteBuffer bytes) {
        return bytes.remaining() >= BYTE_ORDER_MARK.length
                && bytes.slice(bytes.position(), BYTE_ORDER_MARK.length).equals(ByteBuffer.wrap(BYTE_ORDER_MARK));
    }
}
