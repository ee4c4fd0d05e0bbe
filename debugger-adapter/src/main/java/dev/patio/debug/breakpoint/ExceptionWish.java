package dev.patio.debug.breakpoint;

/** At which exceptions to stop. */
public record ExceptionWish(boolean raised, boolean uncaught) {
    public static final ExceptionWish NONE = new ExceptionWish(false, false);

    public boolean any() {
        return raised || uncaught;
    }
}
