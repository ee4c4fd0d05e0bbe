package dev.patio.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A connection with another process, as two streams, one for each direction. Closing one wakes the thread that waits in it, and
 * tells the other side.
 */
public final class Socket implements Closeable {
    private static final MethodHandle RECEIVE =
            Libc.function("recv", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private static final MethodHandle SEND = Libc.function("send", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private static final MethodHandle SHUTDOWN = Libc.function("shutdown", JAVA_INT, JAVA_INT, JAVA_INT);

    private static final int NO_SIGNAL = 0x4000;
    private static final int NO_WAIT = 0x40;
    private static final int INTERRUPTED = 4;
    private static final int NOT_NOW = 11;
    private static final int READING = 0;
    private static final int WRITING = 1;
    private static final int CHUNK = 64 * 1024;

    private final int number;
    private final AtomicInteger open = new AtomicInteger(2);
    private final Input input = new Input();
    private final Output output = new Output();

    /** Takes over a descriptor of this process. */
    public Socket(int number) {
        this.number = number;
    }

    public InputStream input() {
        return input;
    }

    public OutputStream output() {
        return output;
    }

    /**
     * Writes as much as there is room for, without waiting.
     *
     * @return how much; the rest is to be written to the stream
     */
    public int writeNow(byte[] bytes) throws IOException {
        return output.writeNow(bytes);
    }

    /** Closes both streams. */
    @Override
    public void close() throws IOException {
        try (input) {
            output.close();
        }
    }

    /** Number of bytes, 0 at the end, or where waiting is not wanted. */
    private long call(MethodHandle function, String name, MemorySegment bytes, long length, int flags)
            throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            while (true) {
                long count = (long) function.invokeExact(state, number, bytes, length, NO_SIGNAL | flags);
                if (count >= 0) {
                    return count;
                }
                int error = Libc.errno(state);
                if (error == NOT_NOW && flags == NO_WAIT) {
                    return 0;
                }
                if (error != INTERRUPTED) {
                    throw new IOException(name + ": error " + error);
                }
            }
        } catch (IOException e) {
            throw e;
        } catch (Throwable t) {
            throw new IOException(Libc.failure(t));
        }
    }

    private void shutdown(int direction) {
        try (Arena arena = Arena.ofConfined()) {
            int _ = (int) SHUTDOWN.invokeExact(Libc.state(arena), number, direction);
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    /** The descriptor goes when neither direction is used any more, as its number is another's at once. */
    private void closed() throws IOException {
        if (open.decrementAndGet() == 0) {
            try {
                Descriptors.close(number);
            } catch (PosixException e) {
                throw new IOException(e);
            }
        }
    }

    private final class Input extends InputStream {
        private final MemorySegment buffer = Arena.ofAuto().allocate(CHUNK);
        private final Object reading = new Object();
        private final AtomicBoolean closed = new AtomicBoolean();

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            if (length == 0) {
                return 0;
            }
            synchronized (reading) {
                if (closed.get()) {
                    throw new IOException("closed");
                }
                int count = (int) call(RECEIVE, "recv", buffer, Math.min(length, CHUNK), 0);
                MemorySegment.copy(buffer, JAVA_BYTE, 0, bytes, offset, count);
                return count == 0 ? -1 : count;
            }
        }

        @Override
        public void close() throws IOException {
            if (closed.compareAndSet(false, true)) {
                shutdown(READING);
                synchronized (reading) {
                    closed();
                }
            }
        }
    }

    private final class Output extends OutputStream {
        private final MemorySegment buffer = Arena.ofAuto().allocate(CHUNK);
        private final Object writing = new Object();
        private final AtomicBoolean closed = new AtomicBoolean();

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            synchronized (writing) {
                for (int done = 0; done < length; ) {
                    done += send(bytes, offset + done, length - done, 0);
                }
            }
        }

        int writeNow(byte[] bytes) throws IOException {
            synchronized (writing) {
                int done = 0;
                for (int sent = 1; sent > 0 && done < bytes.length; done += sent) {
                    sent = send(bytes, done, bytes.length - done, NO_WAIT);
                }
                return done;
            }
        }

        private int send(byte[] bytes, int offset, int length, int flags) throws IOException {
            if (closed.get()) {
                throw new IOException("closed");
            }
            int part = Math.min(length, CHUNK);
            MemorySegment.copy(bytes, offset, buffer, JAVA_BYTE, 0, part);
            return (int) call(SEND, "send", buffer, part, flags);
        }

        @Override
        public void close() throws IOException {
            if (closed.compareAndSet(false, true)) {
                shutdown(WRITING);
                synchronized (writing) {
                    closed();
                }
            }
        }
    }
}
