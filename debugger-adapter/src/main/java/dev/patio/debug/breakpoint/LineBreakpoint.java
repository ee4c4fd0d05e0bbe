package dev.patio.debug.breakpoint;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;

/** A breakpoint on a line of a file, for all pats that load the file. Any thread. */
public final class LineBreakpoint {
    private final int id;
    private final Path file;
    private final BreakpointWish wish;
    private final AtomicLong hits = new AtomicLong();
    private OptionalInt line = OptionalInt.empty();

    LineBreakpoint(int id, Path file, BreakpointWish wish) {
        this.id = id;
        this.file = file;
        this.wish = wish;
    }

    /** Unique in the conversation. */
    public int id() {
        return id;
    }

    public Path file() {
        return file;
    }

    public BreakpointWish wish() {
        return wish;
    }

    /** Where it really is, once a program has loaded the file. */
    public synchronized OptionalInt line() {
        return line;
    }

    /** Whether this is news. */
    public synchronized boolean foundAt(int place) {
        if (line.isPresent()) {
            return false;
        }
        line = OptionalInt.of(place);
        return true;
    }

    /** Counts a hit; whether it is one to act on. */
    public boolean counts() {
        long hit = hits.incrementAndGet();
        return wish.hits().map(count -> count.stopsAt(hit)).orElse(true);
    }
}
