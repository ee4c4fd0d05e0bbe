package dev.patio.shared;

/** What went wrong in the shared space, in words for the user; each language throws its own kind of error for it. */
public sealed class SpaceException extends RuntimeException permits FailedException {
    private static final long serialVersionUID = 1;

    /** What the languages tell apart. */
    public enum Kind {
        NOT_SHAREABLE,
        NEVER_EXPORTED,
        CLOSED,
        TIMEOUT,
        DEADLOCK,
        /** A pat that was joined has no result, as it failed or was ended. */
        ENDED,
        /** The space holds as much as it may. */
        FULL,
        /** Used otherwise than it can be. */
        MISUSE
    }

    private final Kind kind;

    public SpaceException(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
