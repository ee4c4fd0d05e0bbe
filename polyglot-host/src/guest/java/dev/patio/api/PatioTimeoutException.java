package dev.patio.api;

/** The time was over before anything came. */
public final class PatioTimeoutException extends PatioException {
    private static final long serialVersionUID = 1;

    /** Makes one with a message for the user. */
    public PatioTimeoutException(String message) {
        super(message);
    }
}
