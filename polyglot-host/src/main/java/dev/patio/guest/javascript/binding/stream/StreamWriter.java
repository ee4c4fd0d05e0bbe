package dev.patio.guest.javascript.binding.stream;

import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.SystemError;
import dev.patio.posix.Socket;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Writes to a stream, in order. */
sealed interface StreamWriter {
    /** Whether writes end later, and their callbacks are called. */
    boolean isLater();

    /** Writes, and gives zero or the number of an error. */
    int write(byte[] bytes, IntConsumer then);

    /** Closes the stream after what is still to be written. */
    void end();

    static StreamWriter atOnce(OutputStream stream) {
        return new AtOnce(stream);
    }

    static StreamWriter later(NodeProcess process, Socket socket) {
        return new Later(
                process,
                socket,
                new AtomicInteger(),
                Executors.newSingleThreadExecutor(job -> Thread.ofPlatform()
                        .daemon()
                        .name("javascript stream writer")
                        .unstarted(job)));
    }

    /** On the caller's thread, as node writes to files, terminals and pipes that are its standard streams. */
    record AtOnce(OutputStream stream) implements StreamWriter {
        @Override
        public boolean isLater() {
            return false;
        }

        @Override
        public int write(byte[] bytes, IntConsumer then) {
            return put(stream, bytes);
        }

        @Override
        public void end() {
            // The stream is the program's, whose others may still write.
        }
    }

    /**
     * What there is room for is with the system at once, so that it arrives though the program ends or closes the stream; the rest goes on
     * a thread of its own, as the other end may not read.
     *
     * @param waiting how many writes the thread has not ended
     */
    record Later(NodeProcess process, Socket socket, AtomicInteger waiting, ExecutorService thread)
            implements StreamWriter {
        @Override
        public boolean isLater() {
            return true;
        }

        @Override
        public int write(byte[] bytes, IntConsumer then) {
            process.loop().hold();
            try {
                int done = waiting.get() == 0 ? socket.writeNow(bytes) : 0;
                if (done == bytes.length) {
                    written(0, then);
                } else {
                    waiting.incrementAndGet();
                    thread.execute(() -> {
                        int status = put(socket.output(), Arrays.copyOfRange(bytes, done, bytes.length));
                        waiting.decrementAndGet();
                        written(status, then);
                    });
                }
            } catch (IOException e) {
                written(SystemError.of("EPIPE").number(), then);
            }
            return 0;
        }

        private void written(int status, IntConsumer then) {
            process.loop().arrive(() -> {
                process.loop().release();
                then.accept(status);
            });
        }

        @Override
        public void end() {
            if (thread.isShutdown()) {
                return;
            }
            thread.execute(() -> {
                try {
                    socket.output().close();
                } catch (IOException e) {
                    // The other end has gone, which the writes before have told.
                }
            });
            thread.shutdown();
        }
    }

    private static int put(OutputStream stream, byte[] bytes) {
        try {
            stream.write(bytes);
            stream.flush();
            return 0;
        } catch (IOException e) {
            return SystemError.of("EPIPE").number();
        }
    }
}
