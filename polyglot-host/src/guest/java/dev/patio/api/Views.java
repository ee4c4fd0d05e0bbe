package dev.patio.api;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;

/** Makes of what the session gives what a program sees. A composite has one view as long as anybody holds it. */
final class Views {
    private static final class Known extends WeakReference<Object> {
        final Long id;

        Known(Long id, Object view) {
            super(view, GONE);
            this.id = id;
        }
    }

    private static final ReferenceQueue<Object> GONE = new ReferenceQueue<>();
    private static final ConcurrentHashMap<Long, Known> KNOWN = new ConcurrentHashMap<>();

    private Views() {}

    /** The value for a program; two values as an array. */
    static Object of(Object handed) {
        return shown(inside(handed));
    }

    /** As {@link #of}, where the parcel has been begun. */
    static Object opened(Object handed, byte tag, Parcel parcel) {
        return shown(inside(handed, tag, parcel));
    }

    /**
     * As {@link #opened} for a message: hardly any comes twice, and to remember them all would cost more than they do, but for
     * those whose contents are copied.
     */
    static Object passing(Object handed, byte tag, Parcel parcel) {
        boolean copied = tag == Tag.BYTES || tag == Tag.TYPED;
        boolean handle = tag == Tag.CHANNEL || tag == Tag.PAT;
        return copied || handle || !isView(tag) ? opened(handed, tag, parcel) : shown(make(handed, parcel.readLong(), tag, parcel));
    }

    /** Every reader of bytes gets a buffer of its own. */
    private static Object shown(Object view) {
        return view instanceof FrozenBytes ? ((FrozenBytes) view).buffer() : view;
    }

    /** The value, or for bytes their view. */
    static Object inside(Object handed) {
        if (handed == null) {
            return null;
        }
        Parcel parcel = Parcel.of(handed);
        return inside(handed, parcel.tag(), parcel);
    }

    private static Object inside(Object handed, byte tag, Parcel parcel) {
        if (tag == Tag.PAIR) {
            return new Object[] {of(Host.CHILD.call(handed, 0)), of(Host.CHILD.call(handed, 1))};
        }
        return isView(tag) ? known(handed, tag, parcel) : parcel.item(tag);
    }

    private static boolean isView(byte tag) {
        switch (tag) {
            case Tag.LIST, Tag.INTS, Tag.LONGS, Tag.DOUBLES, Tag.BYTES, Tag.TYPED, Tag.MAP, Tag.SET, Tag.RECORD:
                return true;
            case Tag.CHANNEL, Tag.PAT:
                return true;
            default:
                return false;
        }
    }

    private static Object known(Object frozen, byte tag, Parcel parcel) {
        Long id = parcel.readLong();
        Known known = KNOWN.get(id);
        Object view = known == null ? null : known.get();
        if (view != null) {
            return view;
        }
        forget();
        Object made = make(frozen, id, tag, parcel);
        while (true) {
            known = KNOWN.putIfAbsent(id, new Known(id, made));
            view = known == null ? made : known.get();
            if (view != null) {
                return view;
            }
            KNOWN.remove(id, known);
        }
    }

    /** Drops what nobody holds any more. */
    private static void forget() {
        for (Reference<?> gone = GONE.poll(); gone != null; gone = GONE.poll()) {
            KNOWN.remove(((Known) gone).id, gone);
        }
    }

    private static Object make(Object frozen, long id, byte tag, Parcel parcel) {
        int size = parcel.readInt();
        switch (tag) {
            case Tag.INTS:
                return new FrozenInts(frozen, id, size);
            case Tag.LONGS:
                return new FrozenLongs(frozen, id, size);
            case Tag.DOUBLES:
                return new FrozenDoubles(frozen, id, size);
            case Tag.BYTES:
                return new FrozenBytes(frozen, id, size);
            case Tag.TYPED:
                return new FrozenArray(frozen, id, parcel);
            case Tag.CHANNEL:
                return new Channel<>(new Handle(frozen, id), Object.class);
            case Tag.PAT:
                return new Pat(new Handle(frozen, id));
            case Tag.RECORD:
                return new FrozenRecord(RecordShape.of(parcel.readInt()), new Elements(frozen, id, size, parcel));
            case Tag.MAP:
                return new FrozenMap(new Elements(frozen, id, size, parcel));
            case Tag.SET:
                return new FrozenSet(new Elements(frozen, id, size, parcel));
            default:
                return new FrozenObjects(new Elements(frozen, id, size, parcel));
        }
    }
}
