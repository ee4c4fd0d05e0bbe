package dev.patio.guest.javascript.binding.stream;

import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.SystemError;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    static StreamWriter later(NodeProcess process, OutputStream stream) {
        return new Later(
                process,
                stream,
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

    /** On a thread of its own, as the other end may not read. */
    record Later(NodeProcess process, OutputStream stream, ExecutorService thread) implements StreamWriter {
        @Override
        public boolean isLater() {
            return true;
        }

        @Override
        public int write(byte[] bytes, IntConsumer then) {
            process.loop().hold();
            thread.execute(() -> {
                int status = put(stream, bytes);
                process.loop().arrive(() -> {
                    process.loop().release();
                    then.accept(status);
                });
            });
            return 0;
        }

        @Override
        public void end() {
            if (thread.isShutdown()) {
                return;
            }
            thread.execute(() -> {
                try {
                    stream.close();
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
