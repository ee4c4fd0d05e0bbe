package dev.patio.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** Passes on whole lines, each behind a prefix, so that lines of several writers never mix. Thread-safe. */
public final class Lines extends OutputStream {
    /** Longer lines are cut, as nobody may fill the memory by not ending a line. */
    private static final int LONGEST = 1 << 20;

    /** Where finished lines go, many in one call. */
    @FunctionalInterface
    public interface Target {
        void write(byte[] bytes, int offset, int length) throws IOException;
    }

    private final Target target;
    private final Supplier<byte[]> prefix;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

    public Lines(Target target, Supplier<byte[]> prefix) {
        this.target = target;
        this.prefix = prefix;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        ByteArrayOutputStream finished = new ByteArrayOutputStream(length + 64);
        int from = offset;
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] == '\n') {
                append(finished, bytes, from, i + 1 - from);
                from = i + 1;
            }
        }
        begun.write(bytes, from, offset + length - from);
        if (begun.size() > LONGEST) {
            append(finished, new byte[] {'\n'}, 0, 1);
        }
        if (finished.size() > 0) {
            target.write(finished.toByteArray(), 0, finished.size());
        }
    }

    private void append(ByteArrayOutputStream finished, byte[] bytes, int offset, int length) {
        finished.writeBytes(prefix.get());
        finished.writeBytes(begun.toByteArray());
        begun.reset();
        finished.write(bytes, offset, length);
    }

    /** Ends a line that its writer did not. */
    @Override
    public synchronized void close() throws IOException {
        if (begun.size() > 0) {
            write('\n');
        }
    }
}
