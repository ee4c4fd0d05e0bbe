package dev.patio.api;

/** A value has no frozen form; the message has the path to what has none. */
public final class NotShareableException extends PatioException {
    private static final long serialVersionUID = 1;

    /** Makes one with a message for the user. */
    public NotShareableException(String message) {
        super(message);
    }
}
