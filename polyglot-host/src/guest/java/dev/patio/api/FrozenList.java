package dev.patio.api;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A list that nobody can change. */
abstract class FrozenList extends AbstractList<Object> implements RandomAccess, View {
    private final Object frozen;
    private final long id;

    FrozenList(Object frozen, long id) {
        this.frozen = frozen;
        this.id = id;
    }

    @Override
    public final Object frozen() {
        return frozen;
    }

    @Override
    public final long id() {
        return id;
    }

    static void checkIndex(int index, int size) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + size);
        }
    }

    @Override
    public final Iterator<Object> iterator() {
        return new InOrder<Object>(size()) {
            @Override
            Object at(int place) {
                return get(place);
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other == this || super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public final boolean add(Object element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final boolean addAll(Collection<?> elements) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final boolean addAll(int index, Collection<?> elements) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final void clear() {
        throw new UnsupportedOperationException();
    }

    @Override
    public final boolean remove(Object element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final boolean removeAll(Collection<?> elements) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final boolean removeIf(Predicate<? super Object> filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final boolean retainAll(Collection<?> elements) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final void replaceAll(UnaryOperator<Object> operator) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final void sort(Comparator<? super Object> order) {
        throw new UnsupportedOperationException();
    }
}
