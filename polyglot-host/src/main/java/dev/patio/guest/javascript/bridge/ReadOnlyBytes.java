package dev.patio.guest.javascript.bridge;

import java.nio.ByteBuffer;

/** What may stand below an ArrayBuffer in place of memory of its own. */
public interface ReadOnlyBytes {
    /** All of them, in a buffer that cannot be written to. */
    ByteBuffer bytes();
}
