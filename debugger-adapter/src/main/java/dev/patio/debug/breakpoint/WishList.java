package dev.patio.debug.breakpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** The breakpoints of a kind, which are replaced all together. Any thread. */
public final class WishList<W extends Wish> {
    private final IntSupplier ids;
    private volatile List<Wished<W>> all = List.of();

    WishList(IntSupplier ids) {
        this.ids = ids;
    }

    /** Replaces them, and keeps what stays the same; gives one for each wish, in order. */
    public synchronized List<Wished<W>> set(List<W> wishes) {
        List<Wished<W>> after = new ArrayList<>();
        for (W wish : wishes) {
            after.add(all.stream()
                    .filter(breakpoint -> breakpoint.wish().equals(wish) && !after.contains(breakpoint))
                    .findFirst()
                    .orElseGet(() -> new Wished<>(ids.getAsInt(), wish)));
        }
        all = List.copyOf(after);
        return after;
    }

    public List<Wished<W>> all() {
        return all;
    }
}
