package dev.patio.api;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** What comes until there is no more. Waits in hasNext. */
abstract class Coming<T> implements Iterator<T> {
    private boolean taken;
    private boolean over;
    private T next;

    /** Waits for the next one; raises what says that there will be none. */
    abstract T take();

    @Override
    public boolean hasNext() {
        if (!taken && !over) {
            try {
                next = take();
                taken = true;
            } catch (ChannelClosedException | NeverExportedException e) {
                over = true;
            }
        }
        return taken;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        taken = false;
        T value = next;
        next = null;
        return value;
    }
}
