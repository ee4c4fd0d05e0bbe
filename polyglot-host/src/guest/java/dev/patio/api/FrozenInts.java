package dev.patio.api;

import com.oracle.truffle.espresso.polyglot.Polyglot;

/** A list of integers of 32 bits. */
final class FrozenInts extends FrozenNumbers {
    private final int[] storage;

    FrozenInts(Object frozen, long id, int size) {
        super(frozen, id, size);
        this.storage = Polyglot.cast(int[].class, Host.STORAGE.call(frozen));
    }

    @Override
    Object box(int index) {
        return storage[index];
    }

    int[] copy() {
        int[] copy = new int[size()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = storage[i];
        }
        return copy;
    }
}
