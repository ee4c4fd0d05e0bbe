package dev.patio.debug.run;

import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a user types for programs, until somebody reads it. Any thread; an interrupt ends a read. */
public final class TypedInput extends InputStream {
    private static final int MOST = 1 << 20;

    private ByteBuffer typed = ByteBuffer.allocate(0);
    private boolean ended;

    /** Adds to what is to be read. */
    public synchronized void type(String text) {
        byte[] more = text.getBytes(StandardCharsets.UTF_8);
        if (ended || typed.remaining() + more.length > MOST) {
            throw new Refusal(ended ? Problem.INPUT_ENDED : Problem.BUSY);
        }
        typed = ByteBuffer.allocate(typed.remaining() + more.length)
                .put(typed)
                .put(more)
                .flip();
        notifyAll();
    }

    /** Nothing comes after what was typed. */
    public synchronized void end() {
        ended = true;
        notifyAll();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) throws IOException {
        while (!typed.hasRemaining() && !ended && length > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw (IOException) new InterruptedIOException().initCause(e);
            }
        }
        if (!typed.hasRemaining()) {
            return length == 0 ? 0 : -1;
        }
        int count = Math.min(length, typed.remaining());
        typed.get(target, offset, count);
        return count;
    }

    @Override
    public synchronized int available() {
        return typed.remaining();
    }
}
