package dev.patio.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/**
 * A stream whose reads can be interrupted though those of its source cannot: a thread of its own reads the source,
 * and only when somebody waits for input, as what is read ahead is lost for child processes. Any thread.
 */
final class OnDemandInput extends InputStream {
    private static final int CHUNK = 1 << 16;

    private final InputStream source;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int limit;
    private int wanted;
    private boolean atEnd;
    private IOException failure;
    private Thread reader;

    OnDemandInput(InputStream source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (position == limit) {
            if (failure != null) {
                throw failure;
            }
            if (atEnd) {
                atEnd = false; // a terminal goes on after its end was typed
                return -1;
            }
            ask(Math.min(length, CHUNK));
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw (IOException) new InterruptedIOException().initCause(e);
            }
        }
        int count = Math.min(length, limit - position);
        System.arraycopy(chunk, position, target, offset, count);
        position += count;
        return count;
    }

    private void ask(int length) {
        if (wanted == 0) {
            wanted = length;
            notifyAll();
        }
        if (reader == null) {
            reader = new Thread(this::serve, "reads standard input");
            reader.setDaemon(true);
            reader.start();
        }
    }

    private void serve() {
        try {
            while (true) {
                int length;
                synchronized (this) {
                    while (wanted == 0 || position < limit) {
                        wait();
                    }
                    length = wanted;
                }
                int count = source.read(chunk, 0, length);
                synchronized (this) {
                    wanted = 0;
                    position = 0;
                    limit = Math.max(count, 0);
                    atEnd = count < 0;
                    notifyAll();
                }
            }
        } catch (IOException e) {
            synchronized (this) {
                failure = e;
                notifyAll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized int available() throws IOException {
        return limit - position + (wanted == 0 ? source.available() : 0);
    }
}
