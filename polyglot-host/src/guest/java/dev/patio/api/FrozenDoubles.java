package dev.patio.api;

import com.oracle.truffle.espresso.polyglot.Polyglot;

/** A list of floats. */
final class FrozenDoubles extends FrozenNumbers {
    private final double[] storage;

    FrozenDoubles(Object frozen, long id, int size) {
        super(frozen, id, size);
        this.storage = Polyglot.cast(double[].class, Host.STORAGE.call(frozen));
    }

    @Override
    Object box(int index) {
        return storage[index];
    }

    double[] copy() {
        double[] copy = new double[size()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = storage[i];
        }
        return copy;
    }
}
