package dev.patio.api;

import com.oracle.truffle.espresso.polyglot.Interop;
import com.oracle.truffle.espresso.polyglot.InteropException;
import java.nio.ByteBuffer;

/** Bytes. They are copied into the program once; every reader gets a buffer over them that has a position of its own. */
final class FrozenBytes implements View {
    private final Object frozen;
    private final long id;
    private final int size;
    private volatile byte[] bytes;

    FrozenBytes(Object frozen, long id, int size) {
        this.frozen = frozen;
        this.id = id;
        this.size = size;
    }

    @Override
    public Object frozen() {
        return frozen;
    }

    @Override
    public long id() {
        return id;
    }

    byte[] copy() {
        byte[] copy = new byte[size];
        try {
            Interop.readBuffer(Host.STORAGE.call(frozen), 0, copy, 0, size);
        } catch (InteropException e) {
            throw new IllegalStateException(e);
        }
        return copy;
    }

    ByteBuffer buffer() {
        if (bytes == null) {
            bytes = copy();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        Buffers.remember(buffer, this);
        return buffer;
    }
}
