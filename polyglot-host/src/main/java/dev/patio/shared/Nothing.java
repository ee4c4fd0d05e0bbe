package dev.patio.shared;

/** None, null, undefined. */
public enum Nothing {
    NOTHING;

    @Override
    public String toString() {
        return "nothing";
    }
}
