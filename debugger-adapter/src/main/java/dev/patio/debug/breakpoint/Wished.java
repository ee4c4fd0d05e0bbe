package dev.patio.debug.breakpoint;

import java.util.concurrent.atomic.AtomicLong;

/** A breakpoint for all pats. Any thread. */
public final class Wished<W extends Wish> {
    private final int id;
    private final W wish;
    private final AtomicLong hits = new AtomicLong();

    Wished(int id, W wish) {
        this.id = id;
        this.wish = wish;
    }

    /** Unique in the conversation. */
    public int id() {
        return id;
    }

    public W wish() {
        return wish;
    }

    /** Counts a hit; whether it is one to act on. */
    public boolean counts() {
        long hit = hits.incrementAndGet();
        return wish.hits().map(count -> count.stopsAt(hit)).orElse(true);
    }
}
