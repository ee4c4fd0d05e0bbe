package dev.patio.shared;

import java.util.Arrays;

/** Where a key stands in an array of keys that are all different. */
final class Index {
    private static final int FREE = -1;

    private final Object[] keys;
    private final int[] places;

    /**
     * Makes the index.
     *
     * @throws IllegalArgumentException if a key is there twice
     */
    Index(Object[] keys) {
        this.keys = keys;
        this.places = new int[Integer.highestOneBit(Math.max(2, keys.length)) * 4];
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
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 16) & places.length - 1;
        while (places[slot] != FREE && !keys[places[slot]].equals(key)) {
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }
}
