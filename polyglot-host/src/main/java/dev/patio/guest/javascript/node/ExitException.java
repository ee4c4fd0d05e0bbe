package dev.patio.guest.javascript.node;

/**
 * Ends the program. Neither {@code catch} nor {@code finally} of JavaScript sees it, as it is none of the exceptions
 * that the language knows.
 */
public final class ExitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    public ExitException(int status) {
        super("exit " + status, null, false, false);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
