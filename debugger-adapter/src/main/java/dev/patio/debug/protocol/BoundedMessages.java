package dev.patio.debug.protocol;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages with headers that say how long they are: a longer one than anybody needs is the end of the stream, before
 * memory is taken for it. One thread.
 */
final class BoundedMessages extends FilterInputStream {
    static final long MOST = 64L << 20;

    private static final int LONGEST_HEADER = 8192;
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:\\s*(\\d{1,18})\\s*$");

    private final LongConsumer tooLong;
    private final StringBuilder header = new StringBuilder();
    private long body;
    private boolean over;

    /** @param tooLong is told the length of a message that is not read any more */
    BoundedMessages(InputStream in, LongConsumer tooLong) {
        super(in);
        this.tooLong = tooLong;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (over) {
            return -1;
        }
        int most = body > 0 ? (int) Math.min(length, body) : Math.min(length, 1);
        int count = super.read(target, offset, most);
        if (count <= 0) {
            return count;
        }
        if (body > 0) {
            body -= count;
        } else {
            header.append(new String(target, offset, count, StandardCharsets.ISO_8859_1));
            look();
        }
        return over ? -1 : count;
    }

    private void look() {
        if (header.length() > LONGEST_HEADER) {
            end(header.length());
        } else if (header.indexOf("\n\r\n") >= 0 || header.indexOf("\n\n") >= 0) {
            Matcher matcher = LENGTH.matcher(header);
            body = matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
            header.setLength(0);
            if (body > MOST) {
                end(body);
            }
        }
    }

    private void end(long length) {
        over = true;
        tooLong.accept(length);
    }
}
