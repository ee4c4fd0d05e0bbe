package dev.patio.api;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Predicate;

/** A set that nobody can change, in the order in which its elements were put in. */
final class FrozenSet extends AbstractSet<Object> implements View {
    private final Elements elements;
    private final Keys keys;

    FrozenSet(Elements elements) {
        this.elements = elements;
        this.keys = new Keys(elements, 1);
    }

    @Override
    public Object frozen() {
        return elements.frozen();
    }

    @Override
    public long id() {
        return elements.id();
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public boolean contains(Object element) {
        return keys.find(element) >= 0;
    }

    @Override
    public Iterator<Object> iterator() {
        return new InOrder<Object>(elements.size()) {
            @Override
            Object at(int place) {
                return elements.get(place);
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
    public boolean add(Object element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean addAll(Collection<?> added) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean remove(Object element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean removeAll(Collection<?> removed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean removeIf(Predicate<? super Object> filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean retainAll(Collection<?> kept) {
        throw new UnsupportedOperationException();
    }
}
