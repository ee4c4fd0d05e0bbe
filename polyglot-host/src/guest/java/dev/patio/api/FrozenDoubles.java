package dev.patio.api;

import com.oracle.truffle.espresso.polyglot.Polyglot;

/** A list of floats, read where it stands. */
final class FrozenDoubles extends FrozenList {
    private final double[] storage;
    private final int size;

    FrozenDoubles(Object frozen, long id, int size) {
        super(frozen, id);
        this.storage = Polyglot.cast(double[].class, Host.STORAGE.call(frozen));
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Object get(int index) {
        checkIndex(index, size);
        return storage[index];
    }

    double[] copy() {
        double[] copy = new double[size];
        for (int i = 0; i < size; i++) {
            copy[i] = storage[i];
        }
        return copy;
    }
}
