package dev.patio.guest.javascript.node;

/** Ends the program with an error that nobody handled; it is printed where the program is run. */
public final class FatalException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Object error;
    private final int status;

    FatalException(Object error, int status) {
        super("uncaught", null, false, false);
        this.error = error;
        this.status = status;
    }

    /** What was thrown, a value of the language. */
    public Object error() {
        return error;
    }

    public int status() {
        return status;
    }
}
