package dev.patio.api;

/** Nobody is left who could export the name that was asked for. */
public final class NeverExportedException extends PatioException {
    private static final long serialVersionUID = 1;

    /** Makes one with a message for the user. */
    public NeverExportedException(String message) {
        super(message);
    }
}
