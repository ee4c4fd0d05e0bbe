package dev.patio.shared;

import java.util.Arrays;

/** A composite value of the shared space, immutable through and through. Any thread may read it. */
public abstract sealed class Frozen
        permits FrozenArray, FrozenBytes, FrozenList, FrozenMap, FrozenRecord, FrozenSet, Channel, PatHandle {
    private static final Object[] NONE = {};

    /** By the slot of the view; replaced, never changed. */
    private volatile Object[] views = NONE;

    /** What it is, in the words of all languages. */
    public abstract String type();

    /** About how many bytes of the space it takes, with all that it holds. */
    public abstract long bytes();

    final Object view(View view) {
        Object[] known = views;
        return view.slot < known.length && known[view.slot] != null ? known[view.slot] : makeView(view);
    }

    /** Two threads may make one each; the first to put it down wins, as all must see the same object. */
    private Object makeView(View view) {
        Object made = view.make(this);
        synchronized (this) {
            Object[] known = views;
            if (view.slot < known.length && known[view.slot] != null) {
                return known[view.slot];
            }
            Object[] more = Arrays.copyOf(known, Math.max(known.length, view.slot + 1));
            more[view.slot] = made;
            views = more;
            return made;
        }
    }
}
