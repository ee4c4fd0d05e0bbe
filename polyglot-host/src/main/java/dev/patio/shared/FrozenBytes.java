package dev.patio.shared;

import java.util.Arrays;

/** Bytes. */
public final class FrozenBytes extends Frozen {
    private final Form form;
    private final byte[] bytes;

    /** Takes the array over: nobody may write to it any more. */
    public FrozenBytes(Form form, byte[] bytes) {
        this.form = form;
        this.bytes = bytes;
    }

    /** The storage itself, to be read only. */
    public byte[] array() {
        return bytes;
    }

    public Form form() {
        return form;
    }

    @Override
    public String type() {
        return "bytes";
    }

    @Override
    public long bytes() {
        return 32 + (long) bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrozenBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
