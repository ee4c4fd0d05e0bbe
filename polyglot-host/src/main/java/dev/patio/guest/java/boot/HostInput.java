package dev.patio.guest.java.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream that begins in the host. */
final class HostInput extends InputStream {
    private final Object read;
    private final Object available;

    /** Reads by a function of the greatest length; an empty answer is the end. */
    HostInput(Object read, Object available) {
        this.read = read;
        this.available = available;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        byte[] bytes = Host.call(read, length).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, target, offset, bytes.length);
        return bytes.length == 0 ? -1 : bytes.length;
    }

    @Override
    public int available() {
        return Integer.parseInt(Host.call(available, 0));
    }
}
