package dev.patio.shared;

import java.util.Arrays;

/** Where a key stands in an array of keys that are all different. */
final class Index {
    private static final int FREE = -1;

    /** Spreads hashes that stand close together, as those of "k1", "k2", and so on do; 2 to the 32nd by the golden ratio. */
    private static final int SPREAD = 0x9e3779b9;

    private final Object[] keys;
    private final int[] places;
    private final int shift;

    /**
     * Makes the index.
     *
     * @throws IllegalArgumentException if a key is there twice
     */
    Index(Object[] keys) {
        this.keys = keys;
        this.places = new int[Integer.highestOneBit(Math.max(2, keys.length)) * 4];
        this.shift = Integer.numberOfLeadingZeros(places.length) + 1;
        Arrays.fill(places, FREE);
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i]);
            if (places[slot] != FREE) {
                throw new IllegalArgumentException("twice: " + keys[i]);
            }
            places[slot] = i;
        }
    }

    /** The key's place, or -1. */
    int of(Object key) {
        return places[slot(key)];
    }

    /** The slot in which the key stands, or would stand. */
    private int slot(Object key) {
        int slot = (key.hashCode() * SPREAD) >>> shift;
        while (places[slot] != FREE && !keys[places[slot]].equals(key)) {
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }
}
