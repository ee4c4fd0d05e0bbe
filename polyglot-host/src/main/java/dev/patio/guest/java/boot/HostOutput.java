package dev.patio.guest.java.boot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A stream that ends in the host. */
final class HostOutput extends OutputStream {
    private final Object write;

    /** Writes by a function that gives back what went wrong, or nothing. */
    HostOutput(Object write) {
        this.write = write;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        String failure = Host.call(write, new String(bytes, offset, length, StandardCharsets.ISO_8859_1));
        if (!failure.isEmpty()) {
            throw new IOException(failure);
        }
    }
}
