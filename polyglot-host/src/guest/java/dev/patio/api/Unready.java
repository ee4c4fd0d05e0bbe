package dev.patio.api;

/** What stands for an element that is not what a program gets. */
final class Unready {
    /** It is still with the host. */
    static final Unready AWAY = new Unready(null);

    /** It is a composite, of which no view was asked for yet. */
    static final Unready NESTED = new Unready(null);

    /** Bytes, of which each reader gets a buffer of its own, as a buffer has a position. */
    final FrozenBytes bytes;

    Unready(FrozenBytes bytes) {
        this.bytes = bytes;
    }
}
