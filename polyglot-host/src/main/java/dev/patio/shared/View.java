package dev.patio.shared;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How one language sees composite frozen values. What it makes of one is made once, kept with the value, and seen by
 * all pats of the language: it must belong to no context.
 */
public abstract class View {
    private static final AtomicInteger SLOTS = new AtomicInteger();

    final int slot = SLOTS.getAndIncrement();

    public final Object of(Frozen value) {
        return value.view(this);
    }

    protected abstract Object make(Frozen value);
}
