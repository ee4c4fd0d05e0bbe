package dev.patio.api;

/** A list of values of any kind. */
final class FrozenObjects extends FrozenList {
    private final Elements elements;

    FrozenObjects(Elements elements) {
        super(elements.frozen(), elements.id());
        this.elements = elements;
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public Object get(int index) {
        checkIndex(index, elements.size());
        return elements.get(index);
    }
}
