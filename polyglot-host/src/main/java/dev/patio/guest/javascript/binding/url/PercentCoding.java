package dev.patio.guest.javascript.binding.url;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Which characters of a part of a URL are written as {@code %XX} of their UTF-8 bytes: the standard's encode sets. */
enum PercentCoding {
    CONTROLS(""),
    FRAGMENT(" \"<>`"),
    QUERY(" \"#<>"),
    SPECIAL_QUERY(" \"#<>'"),
    PATH(" \"#<>?^`{}"),
    USER_INFO(" \"#<>?^`{}/:;=@[\\]|");

    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private final String characters;

    /** Beside control characters and what is not ASCII, which all parts encode. */
    PercentCoding(String characters) {
        this.characters = characters;
    }

    void encode(int codePoint, StringBuilder out) {
        if (codePoint > 0x7f) {
            for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
                escape(b, out);
            }
        } else if (codePoint < 0x20 || codePoint == 0x7f || characters.indexOf(codePoint) >= 0) {
            escape((byte) codePoint, out);
        } else {
            out.append((char) codePoint);
        }
    }

    String encode(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> encode(c, out));
        return out.toString();
    }

    static void escape(byte b, StringBuilder out) {
        out.append('%').append(DIGITS[(b >> 4) & 0xf]).append(DIGITS[b & 0xf]);
    }

    static byte[] decode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2])) {
                out.write((Character.digit(bytes[i + 1], 16) << 4) | Character.digit(bytes[i + 2], 16));
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }

    static boolean isHex(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
