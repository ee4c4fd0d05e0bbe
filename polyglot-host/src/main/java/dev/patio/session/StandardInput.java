package dev.patio.session;

import java.nio.file.Path;

/** Where a program's standard input comes from. */
public sealed interface StandardInput {
    /** At its end from the start. */
    record Nothing() implements StandardInput {}

    /** That of the session. */
    record Inherited() implements StandardInput {}

    record File(Path path) implements StandardInput {}
}
