package dev.patio.debug.protocol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What the client has still to read, written to it by a thread of its own. Whoever writes waits while that is much, as
 * programs do whose terminal is slow. A client that takes nothing for too long is not waited for any more: what is
 * written then is lost. Any thread.
 */
final class Outgoing extends OutputStream {
    /** How much may be unread; one message may be longer. */
    static final int MOST = 4 << 20;

    private static final int PIECE = 1 << 16;

    private final OutputStream client;
    private final Duration patience;
    private final Runnable deaf;
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /** Guarded by the lock, as is what follows. */
    private final ByteArrayOutputStream unwritten = new ByteArrayOutputStream();

    /** With what is being written. */
    private int unread;

    /** When the client took something last, or was given something to take. */
    private long since;

    private boolean over;

    private Outgoing(OutputStream client, Duration patience, Runnable deaf) {
        this.client = client;
        this.patience = patience;
        this.deaf = deaf;
    }

    /** @param deaf called once when the client is not waited for any more, by the thread that has found out */
    static Outgoing to(OutputStream client, Duration patience, Runnable deaf) {
        Outgoing outgoing = new Outgoing(client, patience, deaf);
        Thread thread = new Thread(outgoing::pass, "writes to the client");
        thread.setDaemon(true);
        thread.start();
        return outgoing;
    }

    private void pass() {
        try {
            for (byte[] bytes = take(); bytes.length > 0; bytes = take()) {
                for (int at = 0; at < bytes.length; at += PIECE) {
                    int length = Math.min(PIECE, bytes.length - at);
                    client.write(bytes, at, length);
                    client.flush();
                    taken(length);
                }
            }
        } catch (IOException e) {
            abandon(); // it is gone
        }
    }

    /** Waits for something to write; nothing at the end. */
    private byte[] take() {
        lock.lock();
        try {
            while (unwritten.size() == 0 && !over) {
                changed.awaitUninterruptibly();
            }
            byte[] bytes = unwritten.toByteArray();
            unwritten.reset();
            return bytes;
        } finally {
            lock.unlock();
        }
    }

    private void taken(int length) {
        lock.lock();
        try {
            unread -= length;
            since = System.nanoTime();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        awaitAtMost(Math.max(0, MOST - length));
        lock.lock();
        try {
            if (!over) {
                since = unread == 0 ? System.nanoTime() : since;
                unread += length;
                unwritten.write(bytes, offset, length);
            }
        } finally {
            lock.unlock();
        }
    }

    /** What stands between two of them is written at once. */
    @Override
    public void flush() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the client has taken all that it still takes. */
    @Override
    public void close() {
        awaitAtMost(0);
        lock.lock();
        try {
            over = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** An interruption is for later: half a message would make all that follow unreadable. */
    private void awaitAtMost(int bytes) {
        boolean interrupted = false;
        boolean inVain = false;
        lock.lock();
        try {
            while (unread > bytes && !over && !inVain) {
                long left = since + patience.toNanos() - System.nanoTime();
                inVain = left <= 0;
                try {
                    changed.awaitNanos(left); // not at all if none is left
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            lock.unlock();
        }
        if (inVain) {
            abandon();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void abandon() {
        lock.lock();
        try {
            if (over) {
                return;
            }
            over = true;
            unwritten.reset();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        deaf.run();
    }
}
