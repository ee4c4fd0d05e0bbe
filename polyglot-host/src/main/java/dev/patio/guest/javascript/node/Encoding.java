package dev.patio.guest.javascript.node;

import com.oracle.truffle.js.runtime.JSRuntime;
import dev.patio.guest.javascript.bridge.Js;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** How bytes stand for text, in node's order: the library passes some of them by number. */
public enum Encoding {
    ASCII,
    UTF8,
    BASE64,
    UTF16,
    LATIN1,
    HEX,
    BUFFER,
    BASE64URL;

    /** Of a number, a name, or nothing, which is UTF-8. */
    public static Encoding of(Object value) {
        if (JSRuntime.isNullOrUndefined(value)) {
            return UTF8;
        }
        return value instanceof Integer number ? values()[number] : named(Js.string(value));
    }

    private static Encoding named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "ascii" -> ASCII;
            case "base64" -> BASE64;
            case "base64url" -> BASE64URL;
            case "ucs2", "ucs-2", "utf16le", "utf-16le" -> UTF16;
            case "latin1", "binary" -> LATIN1;
            case "hex" -> HEX;
            case "buffer" -> BUFFER;
            default -> UTF8;
        };
    }

    public byte[] encode(String text) {
        return switch (this) {
            case ASCII, LATIN1 -> latin1(text);
            case UTF8, BUFFER -> Utf8.encode(text);
            case UTF16 -> utf16(text);
            case BASE64, BASE64URL -> base64(text);
            case HEX -> hex(text);
        };
    }

    public String decode(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        return switch (this) {
            case ASCII -> ascii(copy);
            case UTF8, BUFFER -> Utf8.decode(copy);
            case UTF16 -> utf16(ByteBuffer.wrap(copy));
            case LATIN1 -> new String(copy, StandardCharsets.ISO_8859_1);
            case BASE64 -> Base64.getEncoder().encodeToString(copy);
            case BASE64URL -> Base64.getUrlEncoder().withoutPadding().encodeToString(copy);
            case HEX -> HexFormat.of().formatHex(copy);
        };
    }

    /** Unit by unit, as halves of surrogates may stand alone. */
    private static byte[] utf16(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    private static String utf16(ByteBuffer bytes) {
        return bytes.order(ByteOrder.LITTLE_ENDIAN).asCharBuffer().toString();
    }

    /** The low byte of every character, which Java's own encoder does not give. */
    private static byte[] latin1(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) text.charAt(i);
        }
        return bytes;
    }

    private static String ascii(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] &= 0x7f;
        }
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /** Both alphabets, whatever stands between skipped, up to the padding; of a wide character node sees the low byte. */
    private static byte[] base64(String text) {
        var digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length() && (text.charAt(i) & 0xff) != '='; i++) {
            int c = text.charAt(i) & 0xff;
            if (c == '-' || c == '+') {
                digits.append('+');
            } else if (c == '_' || c == '/') {
                digits.append('/');
            } else if (c < 128 && Character.isLetterOrDigit(c)) {
                digits.append((char) c);
            }
        }
        if (digits.length() % 4 == 1) {
            digits.setLength(digits.length() - 1);
        }
        return Base64.getDecoder().decode(digits.toString());
    }

    /** Pairs of digits up to the first that is none. */
    private static byte[] hex(String text) {
        byte[] bytes = new byte[text.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = Character.digit(text.charAt(2 * i), 16);
            int low = Character.digit(text.charAt(2 * i + 1), 16);
            if (high < 0 || low < 0) {
                return Arrays.copyOf(bytes, i);
            }
            bytes[i] = (byte) ((high << 4) | low);
        }
        return bytes;
    }
}
