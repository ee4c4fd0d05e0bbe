package dev.patio.guest.javascript.binding.buffer;

import dev.patio.guest.javascript.bridge.Call;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Text by itself: its length as UTF-8, and base64 as the web knows it. */
final class Text {
    private Text() {}

    static int utf8Length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                length++;
            } else if (c < 0x800) {
                length += 2;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                length += 4;
                i++;
            } else {
                length += 3;
            }
        }
        return length;
    }

    /** -1: a character beyond Latin-1. */
    static Object toBase64(Call call) {
        String text = call.string(0);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xff) {
                return -1;
            }
        }
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** -2: an invalid character, or padding that does not fit; -1: a single character remains. */
    static Object fromBase64(Call call) {
        String text = call.string(0).replaceAll("[\\t\\n\\f\\r ]", "");
        String digits = text.replaceFirst("={1,2}$", "");
        if (!digits.matches("[A-Za-z0-9+/]*")) {
            return -2;
        }
        if (digits.length() % 4 == 1) {
            return -1;
        }
        if (digits.length() < text.length() && text.length() % 4 != 0) {
            return -2;
        }
        return new String(Base64.getDecoder().decode(digits), StandardCharsets.ISO_8859_1);
    }
}
