package dev.patio.api;

import java.util.Arrays;

/** What stands at the places of a composite value, fetched as it is asked for. Any thread. */
final class Elements implements View {
    /** How many are fetched at once. */
    private static final int CHUNK = 256;

    private final Object frozen;
    private final long id;
    private final Object[] values;

    /**
     * Begins with what came with the composite.
     *
     * @param parcel at its end where nothing came
     */
    Elements(Object frozen, long id, int size, Parcel parcel) {
        this.frozen = frozen;
        this.id = id;
        values = new Object[size];
        if (parcel.isAtEnd()) {
            Arrays.fill(values, Unready.AWAY);
        } else {
            fill(parcel, 0, size);
        }
    }

    @Override
    public Object frozen() {
        return frozen;
    }

    @Override
    public long id() {
        return id;
    }

    int size() {
        return values.length;
    }

    Object get(int place) {
        Object value = values[place];
        return value instanceof Unready ? ready(place, (Unready) value) : value;
    }

    /**
     * Where this very object stands, or -1.
     *
     * @param step 1 to look at every place, 2 at every other
     */
    int find(Object object, int step) {
        Object[] all = values;
        for (int i = 0; i < all.length; i += step) {
            if (all[i] == object) {
                return i;
            }
        }
        return -1;
    }

    /** Puts an equal object in the place of one that is there. */
    void replace(int place, Object equal) {
        values[place] = equal;
    }

    private Object ready(int place, Unready value) {
        if (value.bytes != null) {
            return value.bytes.buffer();
        }
        if (value == Unready.AWAY) {
            int from = place / CHUNK * CHUNK;
            int to = Math.min(from + CHUNK, values.length);
            fill(new Parcel(Host.CHUNK.text(frozen, from, to)), from, to);
            return get(place);
        }
        Object view = Views.inside(Host.CHILD.call(frozen, place));
        values[place] = view instanceof FrozenBytes ? new Unready((FrozenBytes) view) : view;
        return get(place);
    }

    /** Leaves what another thread has fetched meanwhile. */
    private void fill(Parcel parcel, int from, int to) {
        for (int i = from; i < to; i++) {
            Object value = parcel.item(parcel.tag());
            if (values[i] == null || values[i] == Unready.AWAY) {
                values[i] = value;
            }
        }
    }
}
