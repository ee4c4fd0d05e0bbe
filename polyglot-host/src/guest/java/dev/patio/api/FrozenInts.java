package dev.patio.api;

import com.oracle.truffle.espresso.polyglot.Polyglot;

/** A list of integers of 32 bits, read where it stands. */
final class FrozenInts extends FrozenList {
    private final int[] storage;
    private final int size;

    FrozenInts(Object frozen, long id, int size) {
        super(frozen, id);
        this.storage = Polyglot.cast(int[].class, Host.STORAGE.call(frozen));
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

    int[] copy() {
        int[] copy = new int[size];
        for (int i = 0; i < size; i++) {
            copy[i] = storage[i];
        }
        return copy;
    }
}
