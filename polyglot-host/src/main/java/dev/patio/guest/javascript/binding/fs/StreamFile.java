package dev.patio.guest.javascript.binding.fs;

import com.oracle.truffle.api.TruffleSafepoint;
import dev.patio.guest.Stdio;
import dev.patio.posix.Numbers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One of the three streams that a program is born with.
 *
 * @param program the thread that runs the program
 */
record StreamFile(Optional<InputStream> in, Optional<OutputStream> out, Stdio.Kind kind, Thread program)
        implements OpenFile {
    static StreamFile of(Stdio.Input input) {
        return new StreamFile(Optional.of(input.stream()), Optional.empty(), input.kind(), Thread.currentThread());
    }

    static StreamFile of(Stdio.Output output) {
        return new StreamFile(Optional.empty(), Optional.of(output.stream()), output.kind(), Thread.currentThread());
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        InputStream stream = in.orElseThrow(() -> new ErrnoException("EBADF"));
        byte[] bytes = new byte[into.remaining()];
        int count = interruptibly(() -> stream.read(bytes, 0, bytes.length));
        if (count <= 0) {
            return 0;
        }
        into.put(bytes, 0, count);
        return count;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        OutputStream stream = out.orElseThrow(() -> new ErrnoException("EBADF"));
        byte[] bytes = new byte[from.remaining()];
        from.get(bytes);
        stream.write(bytes);
        stream.flush();
        return bytes.length;
    }

    @FunctionalInterface
    private interface Reading {
        int read() throws IOException;
    }

    /** Waits so that the program can be paused and ended meanwhile, where it is the program that waits. */
    private int interruptibly(Reading reading) throws IOException {
        if (!Thread.currentThread().equals(program)) {
            return reading.read();
        }
        try {
            return TruffleSafepoint.setBlockedThreadInterruptibleFunction(
                    null,
                    r -> {
                        try {
                            return r.read();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    reading);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void truncate(long length) throws IOException {
        throw new ErrnoException("EINVAL");
    }

    @Override
    public void sync(boolean metadata) throws IOException {
        throw new ErrnoException("EINVAL");
    }

    @Override
    public Optional<Path> path() {
        return Optional.empty();
    }

    @Override
    public OptionalInt number() {
        return in.isPresent() ? Numbers.ofStream(in.get()) : Numbers.ofStream(out.orElseThrow());
    }

    @Override
    public Stats stats() {
        return Stats.ofStream(
                switch (kind) {
                    case TERMINAL -> Stats.CHARACTER_DEVICE;
                    case FILE -> Stats.REGULAR;
                    case PIPE -> Stats.FIFO;
                });
    }

    /** The stream stays open, as other parts of the library hold it; the program's descriptor is gone. */
    @Override
    public void close() {}
}
