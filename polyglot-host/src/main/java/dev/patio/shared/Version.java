package dev.patio.shared;

/**
 * One version of an export. Versions are chained, so that a watch sees each of them and those that nobody has still to
 * see are collected.
 */
final class Version {
    private final long number;
    private final Object value;
    private final String owner;

    /** The next version, or the end of the chain. Guarded by the lock of the exports. */
    private Version next;

    Version(long number, Object value, String owner) {
        this.number = number;
        this.value = value;
        this.owner = owner;
    }

    long number() {
        return number;
    }

    Object value() {
        return value;
    }

    String owner() {
        return owner;
    }

    boolean hasNext() {
        return next != null;
    }

    Version next() {
        return next;
    }

    void next(Version version) {
        next = version;
    }
}
