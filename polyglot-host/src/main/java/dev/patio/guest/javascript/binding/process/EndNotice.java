package dev.patio.guest.javascript.binding.process;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;

/** A stream that says when it has been read to its end, or closed. */
final class EndNotice extends FilterInputStream {
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    EndNotice(InputStream stream) {
        super(stream);
    }

    CompletableFuture<Void> ended() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        return noted(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return noted(super.read(bytes, offset, length));
    }

    private int noted(int result) {
        if (result < 0) {
            ended.complete(null);
        }
        return result;
    }

    @Override
    public void close() throws IOException {
        ended.complete(null);
        super.close();
    }
}
