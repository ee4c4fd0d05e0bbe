package dev.patio.guest.java;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.graalvm.polyglot.Context;

/**
 * Reads a stream on a thread of its own, so that the program's thread waits where it can be cancelled. Nothing is
 * read that was not asked for. After a cancelled wait the reader keeps waiting in the stream, which is not ours to
 * close, and ends with it.
 */
final class InterruptibleInput {
    private final InputStream stream;
    private CompletableFuture<byte[]> reading = CompletableFuture.completedFuture(new byte[0]);

    InterruptibleInput(InputStream stream) {
        this.stream = stream;
    }

    int available() {
        try {
            return stream.available();
        } catch (IOException e) {
            return 0;
        }
    }

    /** At least one byte; none at the end of the stream. */
    synchronized byte[] read(int most) {
        try {
            int there = available();
            return there > 0 ? stream.readNBytes(Math.min(there, most)) : await(most);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private byte[] await(int most) throws IOException {
        reading = new CompletableFuture<>();
        var result = reading;
        Thread.ofPlatform().daemon().name("standard input").start(() -> {
            try {
                byte[] bytes = new byte[most];
                int length = stream.read(bytes);
                result.complete(Arrays.copyOf(bytes, Math.max(length, 0)));
            } catch (IOException e) {
                result.completeExceptionally(e);
            }
        });
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    Context.getCurrent()
                            .safepoint(); // leaves if this is the program's end; else it was the program's own
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IOException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
