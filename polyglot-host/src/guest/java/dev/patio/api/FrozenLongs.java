package dev.patio.api;

import com.oracle.truffle.espresso.polyglot.Polyglot;

/** A list of integers of 64 bits, read where it stands. */
final class FrozenLongs extends FrozenList {
    private final long[] storage;
    private final int size;

    FrozenLongs(Object frozen, long id, int size) {
        super(frozen, id);
        this.storage = Polyglot.cast(long[].class, Host.STORAGE.call(frozen));
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Object get(int index) {
        checkIndex(index, size);
        long value = storage[index];
        return (int) value == value ? (Object) (int) value : (Object) value;
    }

    long[] copy() {
        long[] copy = new long[size];
        for (int i = 0; i < size; i++) {
            copy[i] = storage[i];
        }
        return copy;
    }
}
