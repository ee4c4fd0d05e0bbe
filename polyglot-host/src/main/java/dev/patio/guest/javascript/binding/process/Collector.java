package dev.patio.guest.javascript.binding.process;

import dev.patio.posix.Socket;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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

    void feed(Socket socket, byte[] input) {
        start("in", () -> {
            try (socket) {
                socket.output().write(input);
            } catch (IOException e) {
                // the child does not read to the end
            }
            bytes.complete(input);
        });
    }

    /** Takes all that a stream gives; a child that gives more than the limit gets the signal. */
    void take(String name, Child child, Socket socket, int signal) {
        start(name, () -> {
            var all = new ByteArrayOutputStream();
            try (socket) {
                InputStream from = socket.input();
                byte[] chunk = new byte[CHUNK];
                for (int count = from.read(chunk); count > 0 && !full; count = from.read(chunk)) {
                    long room = limit - all.size();
                    all.write(chunk, 0, (int) Math.min(count, room));
                    if (count > room) {
                        full = true;
                        child.signal(signal);
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
