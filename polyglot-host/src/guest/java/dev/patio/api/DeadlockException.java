package dev.patio.api;

/** All programs of the session wait for each other. */
public final class DeadlockException extends PatioException {
    private static final long serialVersionUID = 1;

    /** Makes one with a message for the user. */
    public DeadlockException(String message) {
        super(message);
    }
}
