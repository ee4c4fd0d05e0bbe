package dev.patio.debug.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** By which one who connects is known to be of this user. */
public record Token(String text) {
    private static final int BYTES = 16;

    /** One that nobody can guess. */
    public static Token fresh() {
        byte[] token = new byte[BYTES];
        new SecureRandom().nextBytes(token);
        return new Token(HexFormat.of().formatHex(token));
    }

    boolean is(String given) {
        return MessageDigest.isEqual(bytes(text), bytes(given));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
