package dev.patio.api;

/**
 * A list of numbers of one kind, read where they stand. They become objects as they are asked for; a list that is read again and
 * again keeps its objects, as an {@code ArrayList} does, because making one takes longer than reading one.
 */
abstract class FrozenNumbers extends FrozenList {
    private final int size;
    private volatile Object[] kept;

    /** About how many were made so far: threads need not agree. */
    private int made;

    FrozenNumbers(Object frozen, long id, int size) {
        super(frozen, id);
        this.size = size;
    }

    abstract Object box(int index);

    @Override
    public final int size() {
        return size;
    }

    @Override
    public final Object get(int index) {
        checkIndex(index, size);
        Object[] known = kept;
        return known == null ? make(index) : known[index];
    }

    private Object make(int index) {
        if (made++ >= size) {
            Object[] all = new Object[size];
            for (int i = 0; i < size; i++) {
                all[i] = box(i);
            }
            kept = all;
        }
        return box(index);
    }
}
