package dev.patio.guest.javascript.binding.stream;

import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.SystemError;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.Semaphore;

/**
 * Reads a stream on a thread of its own, a chunk at a time: the next one when the last has been taken. Called on the
 * program's thread.
 */
final class StreamReader {
    private static final int CHUNK = 64 * 1024;

    /** Takes what was read: the bytes and their count, or no bytes and an error's number. */
    interface Receiver {
        void receive(byte[] bytes, int bytesOrError);
    }

    @SuppressWarnings("ArrayRecordComponent") // made once, read once
    private record Arrival(byte[] bytes, int bytesOrError) {}

    private final NodeProcess process;
    private final InputStream stream;
    private final Receiver receiver;
    private final Semaphore wanted = new Semaphore(0);
    private Thread thread;
    private Arrival held;
    private boolean reading;
    private boolean asked;

    StreamReader(NodeProcess process, InputStream stream, Receiver receiver) {
        this.process = process;
        this.stream = stream;
        this.receiver = receiver;
    }

    void start() {
        reading = true;
        if (held != null) {
            Arrival arrival = held;
            held = null;
            process.loop().arrive(() -> take(arrival));
        } else if (!asked) {
            ask();
        }
    }

    void stop() {
        reading = false;
    }

    void close() {
        reading = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void ask() {
        asked = true;
        if (thread == null) {
            thread = Thread.ofPlatform()
                    .daemon()
                    .name("javascript stream reader")
                    .start(this::read);
        }
        wanted.release();
    }

    private void read() {
        try {
            boolean open = true;
            while (open) {
                wanted.acquire();
                Arrival arrival = next();
                open = arrival.bytesOrError >= 0;
                process.loop().arrive(() -> take(arrival));
            }
        } catch (InterruptedException e) {
            // The handle was closed: nobody wants more.
        }
    }

    private Arrival next() {
        byte[] buffer = new byte[CHUNK];
        try {
            int count = stream.read(buffer);
            return count < 0
                    ? new Arrival(new byte[0], SystemError.of("EOF").number())
                    : new Arrival(Arrays.copyOf(buffer, count), count);
        } catch (IOException e) {
            return new Arrival(new byte[0], SystemError.of("EIO").number());
        }
    }

    private void take(Arrival arrival) {
        asked = false;
        if (!reading) {
            held = arrival;
            return;
        }
        receiver.receive(arrival.bytes, arrival.bytesOrError);
        if (reading && arrival.bytesOrError >= 0 && !asked) {
            ask();
        }
    }
}
