package dev.patio.guest.javascript.binding.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** One stream of a child that is waited for: on a thread of its own, so that none waits for another. */
final class Collector {
    private static final int CHUNK = 16 * 1024;

    private final long limit;
    private final CompletableFuture<byte[]> bytes = new CompletableFuture<>();
    private volatile boolean full;

    Collector(long limit) {
        this.limit = limit;
    }

    static byte[] copy(ByteBuffer buffer) {
        byte[] copy = new byte[buffer.remaining()];
        buffer.get(copy);
        return copy;
    }

    void feed(Process child, byte[] input) {
        start("in", () -> {
            try (OutputStream to = child.getOutputStream()) {
                to.write(input);
            } catch (IOException e) {
                // the child does not read to the end
            }
            bytes.complete(input);
        });
    }

    /** Takes all that a stream gives; a child that gives more than the limit gets the signal. */
    void take(String name, Process child, InputStream from, int signal) {
        start(name, () -> {
            var all = new ByteArrayOutputStream();
            try {
                byte[] chunk = new byte[CHUNK];
                for (int count = from.read(chunk); count > 0 && !full; count = from.read(chunk)) {
                    long room = limit - all.size();
                    all.write(chunk, 0, (int) Math.min(count, room));
                    if (count > room) {
                        full = true;
                        Signals.send(child, signal);
                    }
                }
            } catch (IOException e) {
                // what has come is all there is
            }
            bytes.complete(all.toByteArray());
        });
    }

    private static void start(String name, Runnable body) {
        Thread.ofPlatform().daemon().name("javascript child " + name).start(body);
    }

    byte[] join() {
        return bytes.join();
    }

    boolean isFull() {
        return full;
    }
}
