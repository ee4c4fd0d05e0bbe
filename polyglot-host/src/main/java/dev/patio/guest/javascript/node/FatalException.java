package dev.patio.guest.javascript.node;

/** Ends the program with an error that nobody handled; it is printed where the program is run. */
public final class FatalException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Object error;
    private final boolean fromPromise;
    private final int status;

    FatalException(Object error, Throwable thrown, boolean fromPromise, int status) {
        super("uncaught", thrown, false, false);
        this.error = error;
        this.fromPromise = fromPromise;
        this.status = status;
    }

    /** What was thrown, a value of the language. */
    public Object error() {
        return error;
    }

    /** Whether the error came as the reason of a rejected promise. */
    public boolean fromPromise() {
        return fromPromise;
    }

    public int status() {
        return status;
    }
}
