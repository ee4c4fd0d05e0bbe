package dev.patio.api;

/** What a program sees of a composite frozen value. */
interface View {
    /** The value itself, as an object of the session. */
    Object frozen();

    /** The number by which all Java programs know the value. */
    long id();
}
