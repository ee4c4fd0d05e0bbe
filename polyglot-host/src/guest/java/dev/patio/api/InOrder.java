package dev.patio.api;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** What stands at the places of something that nobody can change, from the first to the last. */
abstract class InOrder<T> implements Iterator<T> {
    private final int size;
    private int next;

    InOrder(int size) {
        this.size = size;
    }

    abstract T at(int place);

    @Override
    public final boolean hasNext() {
        return next < size;
    }

    @Override
    public final T next() {
        if (next >= size) {
            throw new NoSuchElementException();
        }
        return at(next++);
    }
}
