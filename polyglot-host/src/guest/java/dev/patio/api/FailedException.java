package dev.patio.api;

/**
 * An exception ended a program that was joined, and is none that could be raised here: one of another language, one
 * whose class this program does not have, or a checked one, which is the cause then.
 */
public class FailedException extends PatioException {
    private static final long serialVersionUID = 1;

    private final String type;
    private final String remoteMessage;
    private final String remoteTrace;

    FailedException(String message, String type, String remoteMessage, String remoteTrace) {
        super(message);
        this.type = type;
        this.remoteMessage = remoteMessage;
        this.remoteTrace = remoteTrace;
    }

    /** The exception's class, in the words of its language. */
    public String type() {
        return type;
    }

    /** The exception's message, may be empty. */
    public String remoteMessage() {
        return remoteMessage;
    }

    /** The exception with its stack trace, as its language prints it. */
    public String remoteTrace() {
        return remoteTrace;
    }
}
