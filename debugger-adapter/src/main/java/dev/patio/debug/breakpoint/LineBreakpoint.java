package dev.patio.debug.breakpoint;

import dev.patio.debug.place.Place;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;

/** A breakpoint on a line of a file, for all pats that load the file. Any thread. */
public final class LineBreakpoint {
    /** Longer than files and their lines are. */
    private static final long FAR = 1L << 30;

    private final int id;
    private final Path file;
    private final BreakpointWish wish;
    private final AtomicLong hits = new AtomicLong();
    private Optional<Place> place = Optional.empty();

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
        return place.map(found -> OptionalInt.of(found.line())).orElse(OptionalInt.empty());
    }

    /** Whether this is news: sources become known function by function, and a nearer statement may be in a later one. */
    public synchronized boolean foundAt(Place found) {
        if (place.isPresent() && distance(found) >= distance(place.get())) {
            return false;
        }
        place = Optional.of(found);
        return true;
    }

    /** From where it is wished; what comes after that is nearer than what comes before. */
    private long distance(Place found) {
        long lines = found.line() - (long) wish.line();
        int columns =
                wish.column().map(wished -> Math.abs(found.column() - wished)).orElse(0);
        return (lines < 0 ? FAR - lines : lines) * FAR + columns;
    }

    /** Whether the statement at a place is meant; of several on a line, the first one where columns are known. */
    public synchronized boolean isAt(Place statement) {
        return place.map(found -> found.line() == statement.line()
                        && (found.column() == 0 || found.column() == statement.column()))
                .orElse(statement.line() == wish.line());
    }

    /** Counts a hit; whether it is one to act on. */
    public boolean counts() {
        long hit = hits.incrementAndGet();
        return wish.hits().map(count -> count.stopsAt(hit)).orElse(true);
    }
}
