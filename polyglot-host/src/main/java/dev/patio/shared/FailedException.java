package dev.patio.shared;

/** A pat that was joined ended with an exception. */
public final class FailedException extends SpaceException {
    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    FailedException(String message, Failure failure) {
        super(Kind.ENDED, message);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
