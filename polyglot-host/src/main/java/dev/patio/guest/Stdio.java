package dev.patio.guest;

import java.io.InputStream;
import java.io.OutputStream;

/** The standard streams of a pat. Writing to {@code out} and {@code err} is thread-safe and unbuffered. */
public record Stdio(Input in, Output out, Output err) {

    /** What stands at the other end, as far as programs can tell. */
    public enum Kind {
        TERMINAL,
        FILE,
        PIPE
    }

    public record Input(InputStream stream, Kind kind) {}

    public record Output(OutputStream stream, Kind kind) {}
}
