package dev.patio.shared;

import java.util.Arrays;

/** A set, in the order in which its elements were put in. */
public final class FrozenSet extends Frozen {
    private final Form form;
    private final Object[] elements;
    private final Index index;
    private final long bytes;

    /**
     * Takes the array over: nobody may write to it any more.
     *
     * @throws IllegalArgumentException if an element is there twice
     */
    public FrozenSet(Form form, Object[] elements) {
        this.form = form;
        this.elements = elements;
        this.index = new Index(elements);
        this.bytes = 64 + 20L * elements.length + Values.bytes(elements);
    }

    public Form form() {
        return form;
    }

    public int size() {
        return elements.length;
    }

    public Object get(int place) {
        return elements[place];
    }

    public boolean contains(Object element) {
        return index.of(element) >= 0;
    }

    @Override
    public String type() {
        return "set";
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof FrozenSet set
                        && set.size() == size()
                        && Arrays.stream(elements).allMatch(set::contains));
    }

    @Override
    public int hashCode() {
        return Arrays.stream(elements).mapToInt(Object::hashCode).sum();
    }
}
