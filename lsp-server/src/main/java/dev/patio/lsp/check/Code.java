package dev.patio.lsp.check;

import java.util.Locale;

/** The kinds of problems; each has a section of its own in docs/guide/diagnostics.md. */
public enum Code {
    UNKNOWN_NAME(Severity.WARNING),
    EXPORTED_TWICE(Severity.WARNING),
    NEVER_IMPORTED(Severity.INFORMATION),
    NO_RECEIVER(Severity.WARNING),
    NO_SENDER(Severity.WARNING),
    SHAPE_MISMATCH(Severity.WARNING),
    NO_SUCH_FILE(Severity.WARNING),
    NOT_IN_MANIFEST(Severity.INFORMATION),
    WAIT_CYCLE(Severity.WARNING),
    UNSHAREABLE(Severity.WARNING),
    BLOCKING_CALL(Severity.WARNING),
    SYNTAX(Severity.ERROR),
    MANIFEST(Severity.ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** As users see it, and its anchor in the documentation. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
