package dev.patio.guest.python;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The standard input of a context that is opened before its program is known. A waiting read ends with an
 * {@link InterruptedIOException} when a signal arrives, as a system call would; for that a thread of its own does the
 * reading from streams that cannot be interrupted, one read at a time and only when one is asked for.
 */
final class LateInput extends InputStream {
    /** By this text GraalPy knows EINTR, on which it lets signal handlers run and reads again. */
    private static final String INTERRUPTED = "Interrupted system call";

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private InputStream source = InputStream.nullInputStream();
    private boolean mayWait;
    private Thread reader;

    private enum State {
        IDLE,
        WANTED,
        DONE,
        CLOSED
    }

    private State state = State.IDLE;
    private byte[] buffer = new byte[0];
    private int from;
    private int to;
    private IOException failure;
    private int interrupts;

    /**
     * @param mayWait whether reads can wait for somebody, as on a terminal or a pipe
     */
    void bind(InputStream stream, boolean mayWait) {
        lock.lock();
        try {
            source = stream;
            this.mayWait = mayWait;
        } finally {
            lock.unlock();
        }
    }

    /** Ends a read that waits now. Any thread. */
    void interrupt() {
        lock.lock();
        try {
            interrupts++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
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
        if (!mayWait) {
            return source.read(target, offset, length);
        }
        lock.lock();
        try {
            await(length);
            return take(target, offset, length);
        } finally {
            lock.unlock();
        }
    }

    private void await(int length) throws InterruptedIOException {
        if (state == State.IDLE) {
            want(length);
        }
        int before = interrupts;
        while (state == State.WANTED) {
            try {
                changed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException(INTERRUPTED);
            }
            if (interrupts != before && state == State.WANTED) {
                throw new InterruptedIOException(INTERRUPTED);
            }
        }
    }

    private void want(int length) {
        buffer = new byte[Math.min(length, 1 << 16)];
        state = State.WANTED;
        if (reader == null) {
            reader = Thread.ofPlatform().daemon().name("python-stdin").start(this::serve);
        }
        changed.signalAll();
    }

    private int take(byte[] target, int offset, int length) throws IOException {
        if (state == State.CLOSED) {
            return -1;
        }
        if (failure != null) {
            state = State.IDLE;
            IOException thrown = failure;
            failure = null;
            throw thrown;
        }
        int count = Math.min(length, to - from);
        if (count <= 0) {
            state = State.IDLE;
            return -1;
        }
        System.arraycopy(buffer, from, target, offset, count);
        from += count;
        if (from == to) {
            state = State.IDLE;
        }
        return count;
    }

    private void serve() {
        while (true) {
            byte[] wanted;
            lock.lock();
            try {
                while (state != State.WANTED && state != State.CLOSED) {
                    changed.awaitUninterruptibly();
                }
                if (state == State.CLOSED) {
                    return;
                }
                wanted = buffer;
            } finally {
                lock.unlock();
            }
            serve(wanted);
        }
    }

    private void serve(byte[] wanted) {
        int count = 0;
        IOException thrown = null;
        try {
            count = source.read(wanted);
        } catch (IOException e) {
            thrown = e;
        }
        lock.lock();
        try {
            if (state == State.WANTED) {
                from = 0;
                to = count;
                failure = thrown;
                state = State.DONE;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends the reader as soon as it is not inside a read; the stream itself is not this object's to close. */
    void release() {
        lock.lock();
        try {
            state = State.CLOSED;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
