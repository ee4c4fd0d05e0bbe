package dev.patio.guest.python;

import java.io.IOException;
import java.io.OutputStream;

/** A standard stream of a context that is opened before its program is known. */
final class LateOutput extends OutputStream {
    private volatile OutputStream target = OutputStream.nullOutputStream();

    void bind(OutputStream stream) {
        target = stream;
    }

    @Override
    public void write(int b) throws IOException {
        target.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        target.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }
}
