package dev.patio.guest.javascript.binding.shared;

import dev.patio.guest.BytesToRead;
import dev.patio.guest.javascript.bridge.ReadOnlyBytes;
import dev.patio.shared.ElementKind;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenArray;
import dev.patio.shared.FrozenBytes;

/** Frozen bytes or numbers below an ArrayBuffer: GraalJS reads them in place, and refuses to write as the buffer is not writable. */
public final class FrozenBuffer extends BytesToRead implements ReadOnlyBytes {
    private final Frozen value;

    FrozenBuffer(FrozenBytes value) {
        this(value, value.array());
    }

    FrozenBuffer(FrozenArray value) {
        this(value, value.storage());
    }

    private FrozenBuffer(Frozen value, byte[] bytes) {
        super(bytes);
        this.value = value;
    }

    Frozen value() {
        return value;
    }

    /** Whether the value is one row of numbers of the kind. */
    boolean isRowOf(ElementKind kind) {
        return value instanceof FrozenArray array
                ? !array.isMatrix() && array.kind() == kind
                : kind == ElementKind.UINT8;
    }
}
