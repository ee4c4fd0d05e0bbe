package dev.patio.api;

/** What a map or a set finds its elements by. Any thread. */
final class Keys {
    /** So many are compared one by one, which is quicker than by their hashes. */
    private static final int FEW = 8;

    private final Elements elements;
    private final int step;
    private volatile Hashes hashes;

    /**
     * Of the elements that are keys.
     *
     * @param step 1 where every place has a key, 2 where keys and values take turns
     */
    Keys(Elements elements, int step) {
        this.elements = elements;
        this.step = step;
    }

    /** The number of the key, or -1. */
    int find(Object key) {
        if (elements.size() > FEW * step) {
            return hashes().find(key);
        }
        int place = elements.find(key, step);
        return place < 0 ? equal(key) : place / step;
    }

    /** The program's own text takes the place of the one that came, so that it is found at once the next time. */
    private int equal(Object key) {
        for (int i = 0; i < elements.size(); i += step) {
            if (same(elements.get(i), key)) {
                if (key instanceof String) {
                    elements.replace(i, key);
                }
                return i / step;
            }
        }
        return -1;
    }

    private Hashes hashes() {
        Hashes known = hashes;
        if (known == null) {
            known = new Hashes(elements, step);
            hashes = known;
        }
        return known;
    }

    static boolean same(Object one, Object other) {
        return one == other || one != null && one.equals(other);
    }
}
