package dev.patio.guest.python.shared;

import com.oracle.graal.python.builtins.objects.memoryview.PMemoryView;
import dev.patio.shared.Frozen;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The views that one program has of its own, as long as it uses them. With the global lock held. */
final class OwnViews {
    /** A view keeps its frozen value alive, so that the key cannot go before the view. */
    private final Map<Identity, Entry> views = new HashMap<>();

    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

    private record Identity(int hash, WeakReference<Frozen> value) {
        Identity(Frozen value) {
            this(System.identityHashCode(value), new WeakReference<>(value));
        }

        @Override
        public boolean equals(Object other) {
            return this == other
                    || (other instanceof Identity that && !value.refersTo(null) && that.value.refersTo(value.get()));
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private static final class Entry extends WeakReference<Object> {
        private final Identity key;

        Entry(Identity key, Object view, ReferenceQueue<Object> gone) {
            super(view, gone);
            this.key = key;
        }
    }

    Object of(Frozen value, Function<Frozen, Object> make) {
        for (Reference<?> old = gone.poll(); old != null; old = gone.poll()) {
            views.remove(((Entry) old).key, old);
        }
        Identity key = new Identity(value);
        Entry known = views.get(key);
        Object view = known == null ? null : known.get();
        if (view == null || (view instanceof PMemoryView memory && memory.isReleased())) {
            view = make.apply(value);
            views.put(key, new Entry(key, view, gone));
        }
        return view;
    }
}
