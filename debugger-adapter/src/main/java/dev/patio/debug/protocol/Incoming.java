package dev.patio.debug.protocol;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client says, message by message, each as long as its header says: whatever is in one, the next is found. One
 * thread.
 */
final class Incoming {
    /** More than anybody needs: where a message is longer, the conversation ends before memory is taken for it. */
    static final long MOST = 64L << 20;

    private static final int LONGEST_HEADER = 8192;
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:\\s*(\\d{1,18})\\s*$");

    interface Messages {
        /** A message of any content. */
        void read(String content);

        /** A header without a length; the next is looked for. */
        void withoutLength(String header);

        /** Nothing more is read. */
        void tooLong(long length);
    }

    private final InputStream in;
    private final Messages messages;

    Incoming(InputStream in, Messages messages) {
        this.in = new BufferedInputStream(in);
        this.messages = messages;
    }

    /** Reads until the client is gone, perhaps in the middle of a message, or says what is too long. */
    void readAll() throws IOException {
        for (String header = header(); !header.isEmpty(); header = header()) {
            OptionalLong length = header.length() > LONGEST_HEADER ? OptionalLong.of(header.length()) : length(header);
            if (header.length() > LONGEST_HEADER || length.orElse(0) > MOST) {
                messages.tooLong(length.orElseThrow());
                return;
            }
            if (length.isEmpty()) {
                messages.withoutLength(header.strip());
                continue;
            }
            byte[] content = in.readNBytes((int) length.getAsLong());
            if (content.length < length.getAsLong()) {
                return;
            }
            messages.read(new String(content, StandardCharsets.UTF_8));
        }
    }

    /** With its empty line; one that is too long as far as that is clear, and nothing at the end. */
    private String header() throws IOException {
        StringBuilder header = new StringBuilder();
        while (header.length() <= LONGEST_HEADER && !isWhole(header)) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            header.append((char) next);
        }
        return header.toString();
    }

    private static boolean isWhole(StringBuilder header) {
        int end = header.length();
        return end > 1
                && header.charAt(end - 1) == '\n'
                && (header.charAt(end - 2) == '\n' || header.indexOf("\n\r\n", Math.max(0, end - 3)) >= 0);
    }

    private static OptionalLong length(String header) {
        Matcher matcher = LENGTH.matcher(header);
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
