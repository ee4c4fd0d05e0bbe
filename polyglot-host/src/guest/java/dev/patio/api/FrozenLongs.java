package dev.patio.api;

import com.oracle.truffle.espresso.polyglot.Polyglot;

/** A list of integers of 64 bits. */
final class FrozenLongs extends FrozenNumbers {
    private final long[] storage;

    FrozenLongs(Object frozen, long id, int size) {
        super(frozen, id, size);
        this.storage = Polyglot.cast(long[].class, Host.STORAGE.call(frozen));
    }

    @Override
    Object box(int index) {
        long value = storage[index];
        return (int) value == value ? (Object) (int) value : (Object) value;
    }

    long[] copy() {
        long[] copy = new long[size()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = storage[i];
        }
        return copy;
    }
}
