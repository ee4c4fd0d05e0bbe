package dev.patio.session;

import dev.patio.guest.Stdio;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalLong;
import java.util.concurrent.atomic.LongAdder;

/** Counts what a pat writes, keeps the newest of it, and lets nothing through beyond its limit. */
final class OutputMeter {
    private final OptionalLong limit;
    private final Runnable exceeded;
    private final RecentOutput recent = new RecentOutput();
    private final LongAdder bytes = new LongAdder();

    OutputMeter(OptionalLong limit, Runnable exceeded) {
        this.limit = limit;
        this.exceeded = exceeded;
    }

    long bytes() {
        return bytes.sum();
    }

    RecentOutput recent() {
        return recent;
    }

    Stdio measured(Stdio stdio) {
        return new Stdio(
                stdio.in(),
                new Stdio.Output(
                        new Counting(stdio.out().stream(), false), stdio.out().kind()),
                new Stdio.Output(
                        new Counting(stdio.err().stream(), true), stdio.err().kind()));
    }

    private final class Counting extends FilterOutputStream {
        private final boolean error;

        Counting(OutputStream out, boolean error) {
            super(out);
            this.error = error;
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
            recent.add(error, content, offset, length);
            out.write(content, offset, length);
        }
    }
}
