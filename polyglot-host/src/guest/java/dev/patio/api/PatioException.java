package dev.patio.api;

/**
 * Something went wrong in the shared space; the subclasses say what. It is this class itself where the space is used
 * otherwise than it can be, and where a thread was interrupted while it waited: its interrupt status is then still set.
 */
public class PatioException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Makes one with a message for the user. */
    public PatioException(String message) {
        super(message);
    }
}
