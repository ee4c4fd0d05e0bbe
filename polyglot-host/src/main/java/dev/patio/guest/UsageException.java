package dev.patio.guest;

/** A command line or an entry that cannot be run; the message is for the user and says what to do. */
public class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }
}
