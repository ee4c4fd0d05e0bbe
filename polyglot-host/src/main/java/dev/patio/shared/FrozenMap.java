package dev.patio.shared;

import com.oracle.truffle.api.strings.TruffleString;

/** A map from frozen keys to frozen values, in the order in which they were put in. */
public final class FrozenMap extends Frozen {
    private final Object[] keys;
    private final Object[] values;
    private final Index index;
    private final boolean textKeys;
    private final long bytes;

    /**
     * Takes the arrays over: nobody may write to them any more.
     *
     * @throws IllegalArgumentException if a key is there twice
     */
    public FrozenMap(Object[] keys, Object[] values) {
        this.keys = keys;
        this.values = values;
        this.index = new Index(keys);
        this.textKeys = areTexts(keys);
        this.bytes = 64 + 24L * keys.length + Values.bytes(keys) + Values.bytes(values);
    }

    private static boolean areTexts(Object[] keys) {
        for (Object key : keys) {
            if (!(key instanceof TruffleString)) {
                return false;
            }
        }
        return true;
    }

    public int size() {
        return keys.length;
    }

    public Object key(int place) {
        return keys[place];
    }

    public Object value(int place) {
        return values[place];
    }

    /** The place of a key, or -1 where there is none such. */
    public int find(Object key) {
        return index.of(key);
    }

    public boolean hasTextKeysOnly() {
        return textKeys;
    }

    @Override
    public String type() {
        return "map";
    }

    @Override
    public long bytes() {
        return bytes;
    }

    /** The order counts for iteration, not for equality, as in all three languages. */
    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof FrozenMap map) || map.size() != size()) {
            return false;
        }
        for (int i = 0; i < keys.length; i++) {
            int place = map.find(keys[i]);
            if (place < 0 || !values[i].equals(map.value(place))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < keys.length; i++) {
            hash += keys[i].hashCode() ^ values[i].hashCode();
        }
        return hash;
    }
}
