package dev.patio.shared;

import java.util.Arrays;

/** An object of a class, as its class name and its fields. */
public final class FrozenRecord extends Frozen {
    private final RecordType type;
    private final Object[] values;
    private final long bytes;

    /**
     * Takes the array over: nobody may write to it any more.
     *
     * @param values one a field of the type
     */
    public FrozenRecord(RecordType type, Object[] values) {
        this.type = type;
        this.values = values;
        this.bytes = 32 + 4L * values.length + Values.bytes(values);
    }

    public RecordType recordType() {
        return type;
    }

    public Object value(int place) {
        return values[place];
    }

    @Override
    public String type() {
        return type.name().isEmpty() ? "record" : "record " + type.name();
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof FrozenRecord that && type.equals(that.type) && Arrays.equals(values, that.values));
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + Arrays.hashCode(values);
    }
}
