package dev.patio.api;

import java.util.Arrays;

/** Where keys stand, by hash. Made when the first is looked for. */
final class Hashes {
    private static final int FREE = -1;

    /** Spreads hashes that stand close together, as those of "k1", "k2", and so on do; 2 to the 32nd by the golden ratio. */
    private static final int SPREAD = 0x9e3779b9;

    private final Elements elements;
    private final int step;
    private final int[] places;
    private final int shift;

    /**
     * Makes the index.
     *
     * @param step 1 where every place has a key, 2 where keys and values take turns
     */
    Hashes(Elements elements, int step) {
        this.elements = elements;
        this.step = step;
        int count = elements.size() / step;
        places = new int[Integer.highestOneBit(Math.max(2, count)) * 4];
        shift = Integer.numberOfLeadingZeros(places.length) + 1;
        Arrays.fill(places, FREE);
        for (int i = 0; i < count; i++) {
            places[slot(elements.get(i * step))] = i;
        }
    }

    /** The number of the key, or -1. */
    int find(Object key) {
        return places[slot(key)];
    }

    private int slot(Object key) {
        int slot = (key == null ? 0 : key.hashCode() * SPREAD) >>> shift;
        while (places[slot] != FREE && !Keys.same(elements.get(places[slot] * step), key)) {
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }
}
