package dev.patio.api;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.util.concurrent.ConcurrentHashMap;

/** Which buffers of a program are over frozen bytes: a buffer cannot say so itself. */
final class Buffers {
    /** Equal when the buffers are the same, whatever is in them. */
    private static final class Key extends WeakReference<ByteBuffer> {
        private final int hash;

        Key(ByteBuffer buffer, ReferenceQueue<ByteBuffer> queue) {
            super(buffer, queue);
            hash = System.identityHashCode(buffer);
        }

        @Override
        public boolean equals(Object other) {
            ByteBuffer buffer = get();
            return this == other || other instanceof Key && buffer != null && buffer == ((Key) other).get();
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private static final ReferenceQueue<ByteBuffer> GONE = new ReferenceQueue<>();
    private static final ConcurrentHashMap<Key, FrozenBytes> FROZEN = new ConcurrentHashMap<>();

    private Buffers() {}

    static void remember(ByteBuffer buffer, FrozenBytes bytes) {
        for (Reference<?> gone = GONE.poll(); gone != null; gone = GONE.poll()) {
            FROZEN.remove(gone);
        }
        FROZEN.put(new Key(buffer, GONE), bytes);
    }

    /** The bytes behind a buffer that still shows all of them, or null. */
    static FrozenBytes frozen(ByteBuffer buffer) {
        boolean whole = buffer.position() == 0 && buffer.limit() == buffer.capacity();
        return whole ? FROZEN.get(new Key(buffer, null)) : null;
    }
}
