package dev.patio.api;

/** The channel is closed, or nobody is left at its other side. */
public final class ChannelClosedException extends PatioException {
    private static final long serialVersionUID = 1;

    /** Makes one with a message for the user. */
    public ChannelClosedException(String message) {
        super(message);
    }
}
