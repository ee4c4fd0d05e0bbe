package dev.patio.shared;

/** Where a wait stands until it ends. */
interface Standing {
    /** It was cancelled, and does not stand here any longer. */
    void withdraw(Wait wait);

    /** What it gave is not wanted after all. */
    default void giveBack(Object value) {}
}
