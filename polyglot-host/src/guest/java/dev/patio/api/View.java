package dev.patio.api;

/** A composite frozen value, as far as a program has it. */
interface View {
    /** The value itself, as an object of the session. */
    Object frozen();

    /** The number by which all Java programs know the value. */
    long id();

    /** What is behind an object of the program, or null where it is not a frozen composite. */
    static View behind(Object value) {
        if (value instanceof View) {
            return (View) value;
        }
        if (value instanceof FrozenRecord) {
            return ((FrozenRecord) value).elements;
        }
        if (value instanceof Pat) {
            return ((Pat) value).handle;
        }
        return value instanceof Channel<?> ? ((Channel<?>) value).handle : null;
    }
}
