package dev.patio.guest.javascript.node;

import java.nio.charset.StandardCharsets;

/** UTF-8 as the Encoding Standard has it: Java's own puts other characters where text or bytes are broken. */
public final class Utf8 {
    private static final char REPLACEMENT = '\ufffd';

    private Utf8() {}

    public static byte[] encode(String text) {
        return wellFormed(text).getBytes(StandardCharsets.UTF_8);
    }

    /** The text with a replacement for each half of a surrogate that stands alone. */
    public static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaceLoneSurrogates(text);
            }
        }
        return text;
    }

    private static String replaceLoneSurrogates(String text) {
        return text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A replacement for each longest piece that could begin a character and for each other byte that fits nowhere. */
    public static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeBroken(bytes);
    }

    private static String decodeBroken(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (int at = 0; at < bytes.length; ) {
            int length = valid(bytes, at);
            int expected = length(bytes[at] & 0xff);
            if (length == expected) {
                text.append(new String(bytes, at, length, StandardCharsets.UTF_8));
            } else {
                text.append(REPLACEMENT);
            }
            at += Math.max(1, length);
        }
        return text.toString();
    }

    /** How many bytes the character has that begins with this one; more than any has, if none does. */
    private static int length(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xc2 || lead > 0xf4) {
            return Integer.MAX_VALUE;
        }
        return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    }

    /** How many bytes from here on can belong to one character. */
    private static int valid(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int length = length(lead);
        if (length == Integer.MAX_VALUE) {
            return 0;
        }
        int count = 1;
        while (count < length && at + count < bytes.length && continues(lead, count, bytes[at + count] & 0xff)) {
            count++;
        }
        return count;
    }

    /** The second byte is bound further where a character would be too long, a surrogate or beyond Unicode. */
    private static boolean continues(int lead, int index, int b) {
        int low = 0x80;
        int high = 0xbf;
        if (index == 1) {
            switch (lead) {
                case 0xe0 -> low = 0xa0;
                case 0xed -> high = 0x9f;
                case 0xf0 -> low = 0x90;
                case 0xf4 -> high = 0x8f;
                default -> {}
            }
        }
        return b >= low && b <= high;
    }
}
