package dev.patio.session;

import dev.patio.guest.Stdio;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;
import java.util.concurrent.atomic.LongAdder;

/** Counts what a pat writes, and lets nothing through beyond its limit. */
final class OutputMeter {
    private final OptionalLong limit;
    private final Runnable exceeded;
    private final LongAdder bytes = new LongAdder();

    OutputMeter(OptionalLong limit, Runnable exceeded) {
        this.limit = limit;
        this.exceeded = exceeded;
    }

    long bytes() {
        return bytes.sum();
    }

    Stdio measured(Stdio stdio) {
        return new Stdio(
                stdio.in(),
                new Stdio.Output(new Counting(stdio.out().stream()), stdio.out().kind()),
                new Stdio.Output(new Counting(stdio.err().stream()), stdio.err().kind()));
    }

    private final class Counting extends FilterOutputStream {
        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] content, int offset, int length) throws IOException {
            bytes.add(length);
            if (limit.isPresent() && bytes.sum() > limit.getAsLong()) {
                exceeded.run();
                throw new IOException("output limit exceeded");
            }
            out.write(content, offset, length);
        }
    }
}
